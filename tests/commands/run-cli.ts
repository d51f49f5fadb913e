import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { programFor } from '../../scripts/commands/program.js';
import { root } from '../project.js';

/** Runs the command line of the repository in a process of its own, as users do. */
export function runProcess(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/cli.ts'), ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  return { status, stdout, stderr };
}

/** Runs a sub-command in this process, which need not be loaded anew for it, and keeps what it prints. */
export async function runCli(...args: string[]) {
  const printed = { stdout: '', stderr: '' };
  const writers = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  const exitCode = process.exitCode;
  try {
    const program = await programFor(args[0]);
    await program.parseAsync(args, { from: 'user' });
    return { status: Number(process.exitCode ?? 0), ...printed };
  } finally {
    process.exitCode = exitCode;
    for (const writer of writers) writer.mockRestore();
  }
}
