import { build } from 'esbuild';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root as projectRoot } from '../project.js';
import { started, type Ended } from './scratch.js';

/** One call of a swap: the nth of its name. */
export interface Step {
  readonly call: string;
  readonly nth: number;
  /** The line of the trace. */
  readonly line: string;
}

/** Calls on files and folders, by the names of the kernels of Linux; those that there are not on a machine are passed over. */
const calls =
  'open openat creat read pread64 write pwrite64 close fsync fdatasync ftruncate mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link linkat symlink stat lstat fstat newfstatat statx access faccessat faccessat2 getdents64 chmod fchmod copy_file_range utimensat'
    .split(' ')
    .map((name) => `?${name}`)
    .join(',');

/** The program that swaps, in one file, so that few other calls are traced. */
export async function bundledSwap(folder: string): Promise<string> {
  const outfile = join(folder, 'swap-run.mjs');
  const entryPoints = [join(projectRoot, 'tests/campaign/swap-run.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm' });
  return outfile;
}

/** Swaps with strace at the one thread that works on files, so that its calls are counted the same every time; `args` say what to do to them. */
export async function tracedSwap(
  program: string,
  [root, version]: readonly [root: string, version: string],
  args: readonly string[],
): Promise<Ended> {
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
  const swap = started(process.execPath, [program, root, version], { env, limit: 30 });
  const [thread] = (await once(swap.child.stdout, 'data')) as [string];
  const tracer = started('strace', ['-y', ...args, '-p', thread.trim()]);
  await Promise.race([once(tracer.child.stderr, 'data'), tracer.ended]);
  swap.child.stdin.end();
  const ended = await swap.ended;
  await tracer.ended;
  return ended;
}

/** Whether there is an strace that may trace. */
export async function canTrace(): Promise<boolean> {
  try {
    const { status } = await started('strace', ['-o', '/dev/null', 'true']).ended;
    return status === 0;
  } catch {
    return false;
  }
}

/** Every call that a swap makes on files below `root`. */
export async function stepsOf(program: string, root: string, log: string): Promise<Step[]> {
  await tracedSwap(program, [root, 'new'], ['-o', log, '-e', `trace=${calls}`]);
  const counted = new Map<string, number>();
  return (await readFile(log, 'utf8')).split('\n').flatMap((line) => {
    const [, call = ''] = /^(\w+)\(/.exec(line) ?? [];
    const nth = (counted.get(call) ?? 0) + 1;
    counted.set(call, nth);
    return line.includes(root)
      ? [{ call, nth, line: line.replaceAll(root, '').slice(0, 120) }]
      : [];
  });
}

/** What strace is told to do to one call: a signal, as it begins, or an error instead of it. */
export const injected = ({ call, nth }: Step, what: string, log: string): string[] => [
  '-o',
  log,
  '-e',
  `trace=${call}`,
  '-e',
  `inject=${call}:${what}:when=${nth}`,
];
