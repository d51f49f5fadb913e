/**
 * `node swap-run.mjs ROOT VERSION`, bundled: says which thread works on files, the only one there is with UV_THREADPOOL_SIZE=1, waits
 * until its input ends, so that a tracer can be attached to it, then releases that version.
 */
import { once } from 'node:events';
import { readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { swapTo } from './small-swap.js';

const [root = '', version = ''] = process.argv.slice(2);
process.stdout.write(`${basename(await readlink('/proc/thread-self'))}\n`);
process.stdin.resume();
await once(process.stdin, 'end');
try {
  await swapTo(root, version);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
