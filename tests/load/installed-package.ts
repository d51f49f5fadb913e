import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.js';
import { outputOf, run, type Outcome } from './run.js';

export interface InstalledPackage {
  /** An otherwise empty npm project with the package installed from its tarball. */
  readonly folder: string;
  readonly tarball: string;
  /** Paths in the tarball. */
  readonly files: readonly string[];
  readonly remove: () => Promise<void>;
}

async function packInto(folder: string): Promise<{ filename: string; files: { path: string }[] }> {
  const output = await outputOf({
    command: 'npm',
    args: ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    folder: root,
  });
  const [packed] = JSON.parse(output) as { filename: string; files: { path: string }[] }[];
  if (!packed) throw new Error('npm pack made no tarball.');
  return packed;
}

/** Packs the repository as it is and installs the tarball elsewhere, as a user's npm would. */
export async function installPackage(): Promise<InstalledPackage> {
  const base = await mkdtemp(join(tmpdir(), 'installed-package-'));
  const remove = () => rm(base, { recursive: true });
  try {
    const { filename, files } = await packInto(base);
    const folder = join(base, 'project');
    await mkdir(folder);
    const metadata = { name: 'reader', private: true, type: 'module' };
    await writeFile(join(folder, 'package.json'), JSON.stringify(metadata));
    const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
    await outputOf({ command: 'npm', args: ['install', ...quiet, join(base, filename)], folder });
    return { folder, tarball: join(base, filename), files: files.map(({ path }) => path), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Compiles TypeScript files of the project to JavaScript with the strictest checks, libraries' declarations included.
 * The compiler and Node's types are the repository's: a reader has their own.
 */
export function compile(folder: string, files: readonly string[]): Promise<Outcome | undefined> {
  const nodeModules = join(root, 'node_modules');
  const strict = ['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes'];
  const language = ['--module', 'NodeNext', '--target', 'ES2022', '--pretty', 'false'];
  const types = ['--types', 'node', '--typeRoots', join(nodeModules, '@types')];
  return run({
    command: process.execPath,
    args: [join(nodeModules, 'typescript/bin/tsc'), ...strict, ...language, ...types, ...files],
    folder,
  });
}
