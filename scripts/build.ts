/**
 * `npm run build`: makes the package's code in build/ from scripts/, when that changed, its entry point from dist/json, and the explorer’s script. `npm ci`
 * and an install from a git address run it as `prepare`; nothing in git depends on what it writes.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryPoint } from './entry-point.js';
import { bundleExplorer } from './io/explorer-assets.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');
const program = join(build, 'cli.js');

/** True when nothing that is compiled, or says how, is newer than the program. A folder is newer when a file left it. */
function isCompiled(): boolean {
  if (!existsSync(program)) return false;
  const sources = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' });
  const inputs = [
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'scripts',
    ...sources.map((path) => join('scripts', path)),
  ];
  const made = statSync(program).mtimeMs;
  return inputs.every((path) => statSync(join(root, path)).mtimeMs <= made);
}

/** Type-checks and compiles; the compiler says on its own what is wrong. */
function compile(): boolean {
  rmSync(build, { recursive: true, force: true });
  const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const args = [compiler, '--project', 'tsconfig.build.json'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

/** Makes one file of a compiled module and all of ours that it imports: opening a hundred takes longer than what they are for. */
async function joinModules(names: readonly string[]): Promise<void> {
  const { build: bundle } = await import('esbuild');
  for (const name of names) {
    const path = join(build, name);
    const options = {
      bundle: true,
      allowOverwrite: true,
      packages: 'external',
      // What is shorter is read sooner; the names stay, for whoever reads where a fault was.
      minifyWhitespace: true,
      minifySyntax: true,
    } as const;
    await bundle({ ...options, entryPoints: [path], outfile: path, format: 'esm' });
  }
}

/** What people wait for: the libraries, and what reads a page at the command line. */
const joined = ['corpus/lines/weights.js', 'dates.js', 'extract.js', 'commands/page-reading.js'];

async function compileAndJoin(): Promise<boolean> {
  if (!compile()) return false;
  await joinModules(joined);
  return true;
}

if (isCompiled() || (await compileAndJoin())) {
  const entry = entryPoint((table) => readFileSync(join(root, `dist/json/${table}.json`), 'utf8'));
  for (const [path, bytes] of entry) {
    mkdirSync(dirname(join(build, path)), { recursive: true });
    writeFileSync(join(build, path), bytes);
  }
  for (const [path, bytes] of await bundleExplorer()) writeFileSync(join(root, path), bytes);
  chmodSync(program, 0o755);
} else process.exitCode = 1;
