import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { packageFile, type PackageFile } from '../model/metadata.js';
import type { Files } from '../text/files.js';
import { listFiles, readFiles } from './project-files.js';

const load = createRequire(import.meta.url);

/** What the running program’s own package.json says. The package refers to itself by name, from the repository as when installed. */
export const ownPackage = (): PackageFile => packageFile.parse(load('missile-talks/package.json'));

/** Its folder: the repository, or where it is installed. */
export const ownFolder = (): string => dirname(load.resolve('missile-talks/package.json'));

/** Files of the running program’s own package, by path from its folder: those named, and all in docs/. */
export async function ownFiles(paths: readonly string[]): Promise<Files> {
  const folder = ownFolder();
  return readFiles(folder, [...paths, ...(await listFiles(folder, 'docs'))]);
}
