import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { device } from '../../scripts/commands/output.js';
import { run } from '../../scripts/commands/program.js';
import { root } from '../project.js';

/** Runs the command line of the repository in a process of its own, as users do. */
export function runProcess(args: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/cli.ts'), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, ...environment },
    },
  );
  return { status, stdout, stderr };
}

/** Runs it in this process, which has the program loaded, and keeps what it prints. The working folder is the repository. */
export async function runCli(...args: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  const writer = vi.spyOn(device, 'write').mockImplementation((stream, bytes) => {
    printed[stream === 1 ? 'stdout' : 'stderr'] += new TextDecoder().decode(bytes);
    return bytes.length;
  });
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await run(args);
    return { status: process.exitCode, ...printed };
  } finally {
    process.exitCode = before;
    writer.mockRestore();
  }
}
