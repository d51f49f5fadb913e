import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { root } from '../project.js';

export interface Measured {
  readonly code: number | null;
  readonly stdout: string;
  /** The end of what it said on stderr. */
  readonly said: string;
  readonly seconds: number;
  /** Megabytes of memory at the most, its threads included; 0 where the system does not tell. */
  readonly peak: number;
}

/** The peak of a process that runs, in kB, as Linux keeps it; one that has ended has none. */
function peakOf({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

interface Place {
  /** A file for what the program prints, which is otherwise returned. */
  readonly into?: string;
  /** Where it runs; otherwise in the repository. */
  readonly folder?: string;
  /** Beside the variables that this process has. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a program to its end, and passes what it says on to whoever waits. */
export function measured(
  command: string,
  args: readonly string[],
  { into, folder = root, environment }: Place = {},
): Promise<Measured> {
  const start = performance.now();
  const output = into === undefined ? 'pipe' : openSync(into, 'w');
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', output, 'pipe'],
  });
  let [stdout, said, peak] = ['', '', 0];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    process.stderr.write(text);
    said = (said + text).slice(-20_000);
  });
  const sampling = setInterval(() => {
    peak = Math.max(peak, peakOf(child));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(sampling);
      if (signal) process.stderr.write(`\n${command} was ended by ${signal}\n`);
      const seconds = (performance.now() - start) / 1000;
      resolve({ code, stdout, said, seconds, peak: Math.round(peak / 1024) });
    });
  });
}
