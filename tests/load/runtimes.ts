import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { root } from '../project.js';
import { cannotRun } from './python-environment.js';
import { run } from './run.js';

/** Other programs that run JavaScript, at the versions that npm installs. */
const versions = { bun: '1.4.5', deno: '2.9.6' } as const;
export type Runtime = keyof typeof versions;

/** The path of a runtime, installed in .cache by the first test that asks. Skips the test where it cannot be had. */
export async function runtimeFor(context: TestContext, name: Runtime): Promise<string> {
  const spec = `${name}@${versions[name]}`;
  const folder = join(root, '.cache', spec);
  const program = join(folder, 'node_modules', '.bin', name);
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  process.stderr.write(`installing ${spec} in .cache ...\n`);
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', spec];
  const outcome = await run({ command: 'npm', args, folder });
  return outcome?.code === 0
    ? program
    : cannotRun(context, `npm could not install ${spec}: ${outcome?.stderr ?? 'there is no npm'}`);
}
