import { once } from 'node:events';
import { readlink } from 'node:fs/promises';
import { basename } from 'node:path';

/**
 * Says which thread works on files, the only one there is with UV_THREADPOOL_SIZE=1, and waits until the input ends, so that a tracer can
 * be attached to it before there is anything to trace.
 */
export async function tracerAttached(): Promise<void> {
  process.stdout.write(`${basename(await readlink('/proc/thread-self'))}\n`);
  process.stdin.resume();
  await once(process.stdin, 'end');
}
