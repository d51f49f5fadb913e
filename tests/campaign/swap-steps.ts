import { build } from 'esbuild';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root as projectRoot } from '../project.js';
import type { Fault } from './row.js';
import { started, type Ended } from './scratch.js';

/** One call of a run: the nth of its name. */
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

/** Runs Node with strace at its one thread that works on files, so that the calls are counted the same every time; `args` say what to do to them. */
export async function tracedRun(words: readonly string[], args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
  const run = started(process.execPath, words, { env });
  const [thread] = (await once(run.child.stdout, 'data')) as [string];
  const tracer = started('strace', ['-y', ...args, '-p', thread.trim()]);
  await Promise.race([once(tracer.child.stderr, 'data'), tracer.ended]);
  run.child.stdin.end();
  const ended = await run.ended;
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

/** Every call that a run makes on files below `root`. */
export async function stepsOf(
  words: readonly string[],
  root: string,
  log: string,
): Promise<Step[]> {
  await tracedRun(words, ['-o', log, '-e', `trace=${calls}`]);
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
const injected = ({ call, nth }: Step, what: string, log: string): string[] => [
  '-o',
  log,
  '-e',
  `trace=${call}`,
  '-e',
  `inject=${call}:${what}:when=${nth}`,
];

/** How an attack is set up: where its logs are, how a project is made for it, and what Node runs there. */
export interface Target {
  readonly folder: string;
  readonly fresh: (name: string) => Promise<string>;
  readonly wordsFor: (root: string) => readonly string[];
}

const attempts = 10;

/** Does to one call what `injection` says, in a project of its own, and judges what came of it. */
export async function attack(
  { folder, fresh, wordsFor }: Target,
  step: Step,
  injection: string,
  judge: (root: string, ended: Ended) => Promise<Fault>,
): Promise<Fault> {
  const name = `${step.call}-${step.nth}-${injection}`;
  const log = join(folder, `${name}.log`);
  for (let attempt = 1; ; attempt += 1) {
    const root = await fresh(name);
    try {
      const ended = await tracedRun(wordsFor(root), injected(step, injection, log));
      // How often the engine’s own threads wake each other, by calls of the same name, is not the same every time.
      const [hit] = /^.*\(INJECTED\)$/m.exec(await readFile(log, 'utf8')) ?? [];
      const isMissed = hit !== undefined && !hit.includes(root);
      if (!isMissed || attempt === attempts) return await judge(root, ended);
    } finally {
      await rm(root, { recursive: true });
    }
  }
}

/** Judges what came of a kill, where there was one. */
export const killed =
  (loss: (root: string) => Promise<Fault>) =>
  (root: string, { signal }: Ended): Promise<Fault> =>
    signal === 'SIGKILL' ? loss(root) : Promise.resolve('it was not killed there');

/** What a system says when it refuses a call. */
export const errors = ['ENOSPC', 'EIO', 'EROFS', 'EACCES'] as const;
