import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from '../scripts/io/own-package.js';
import { packageFile, type PackageFile } from '../scripts/model/metadata.js';

/** What this project’s own package.json says. */
export const ownPackage = (): PackageFile =>
  packageFile.parse(JSON.parse(readFileSync(join(ownFolder(), 'package.json'), 'utf8')));
