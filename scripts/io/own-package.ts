import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { packageFile, type PackageFile } from '../model/metadata.js';

const load = createRequire(import.meta.url);

/** What the running program’s own package.json says. The package refers to itself by name, from the repository as when installed. */
export const ownPackage = (): PackageFile => packageFile.parse(load('missile-talks/package.json'));

/** Its version alone, which a fault elsewhere in package.json does not hide; `check` names the fault. */
export function ownVersion(): string {
  const facts: unknown = load('missile-talks/package.json');
  const { success, data } = packageFile.pick({ version: true }).safeParse(facts);
  return success ? data.version : 'unknown';
}

/** Its folder: the repository, or where it is installed. */
export const ownFolder = (): string => dirname(load.resolve('missile-talks/package.json'));
