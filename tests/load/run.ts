import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../project.js';

export interface Run {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** What the program reads on standard input. */
  readonly input?: string;
  /** Beside the variables that this process has. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Outcome {
  /** Null when a signal ended the program. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Python compiles what it imports once for all tests, and not beside our own scripts. */
const compiled = {
  PYTHONDONTWRITEBYTECODE: '',
  PYTHONPYCACHEPREFIX: join(root, '.cache', 'pycache'),
};

/** Runs a program to its end. @returns undefined when there is no such program. */
export function run({
  command,
  args,
  folder,
  input = '',
  environment,
}: Run): Promise<Outcome | undefined> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...compiled, ...environment };
    const child = spawn(command, args, { cwd: folder, env });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => {
      resolve({
        code,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      });
    });
    // A program that ends without reading its input closes the pipe; its exit code says what happened.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** What a program wrote to standard output. @throws Error with all it wrote when it did not end well. */
export async function outputOf(task: Run): Promise<string> {
  const outcome = await run(task);
  const name = [task.command, ...task.args].join(' ');
  if (!outcome) throw new Error(`There is no program ${task.command}.`);
  const { code, stdout, stderr } = outcome;
  if (code !== 0) throw new Error(`${name} ended with ${code ?? 'a signal'}:\n${stdout}${stderr}`);
  return stdout;
}
