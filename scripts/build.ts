/**
 * `npm run build`: makes the package's code in build/ from scripts/, and its entry point from dist/json. `npm ci` and an install
 * from a git address run it as `prepare`.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryPoint } from './entry-point.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');

rmSync(build, { recursive: true, force: true });
const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const { status } = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

if (status === 0) {
  const entry = entryPoint((table) => readFileSync(join(root, `dist/json/${table}.json`), 'utf8'));
  for (const [path, bytes] of entry) {
    mkdirSync(dirname(join(build, path)), { recursive: true });
    writeFileSync(join(build, path), bytes);
  }
  chmodSync(join(build, 'cli.js'), 0o755);
}
