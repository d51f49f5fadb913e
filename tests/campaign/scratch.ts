import { spawn, type SpawnOptionsWithoutStdio } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from '../project.js';

/** Does something in a folder of its own, which is removed afterwards. */
export async function withScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'campaign-')));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Does something with each item, for as many at once as there are processors. */
export async function atOnce<T>(
  items: readonly T[],
  use: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await use(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  readonly tooLong: boolean;
}

export interface Limits extends SpawnOptionsWithoutStdio {
  /** Seconds after which it is killed; by default so many that only what will never end takes them. */
  readonly limit?: number;
}

/** A process and what comes of it. */
export function started(command: string, args: readonly string[], options: Limits = {}) {
  const { limit = 600, ...rest } = options;
  const start = performance.now();
  const child = spawn(command, args, { cwd: root, ...rest });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  child.stdin.on('error', () => undefined);
  let tooLong = false;
  const timer = setTimeout(() => {
    tooLong = true;
    child.kill('SIGKILL');
  }, limit * 1000);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      const seconds = (performance.now() - start) / 1000;
      resolve({ status, signal, ...said, seconds, tooLong });
    });
  });
  return { child, ended };
}

/** The command line of the repository, with the words given. */
export const cliArguments = (...args: readonly string[]): string[] => [
  '--import',
  import.meta.resolve('tsx'),
  join(root, 'scripts/cli.ts'),
  ...args,
];

export const runCli = (args: readonly string[], options: Limits = {}): Promise<Ended> =>
  started(process.execPath, cliArguments(...args), options).ended;

/** What a process says when it was not prepared for what happened. */
export const isStackTrace = (text: string): boolean => /^\s+at .+:\d+:\d+\)?$/m.test(text);
