import { createRequire } from 'node:module';
import { packageFile } from '../model/metadata.js';
const load = createRequire(import.meta.url);
/** What the running program’s own package.json says. The package refers to itself by name, from the repository as when installed. */
export const ownPackage = () => packageFile.parse(load('missile-talks/package.json'));
