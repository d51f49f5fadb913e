import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.js';
import { outputOf } from './run.js';

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
