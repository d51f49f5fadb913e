import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../project.js';

/** Runs the command line of the repository. */
export function runCli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/cli.ts'), ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  return { status, stdout, stderr };
}
