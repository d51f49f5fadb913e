import { type PackageFile } from '../model/metadata.js';
/** What the running program’s own package.json says. The package refers to itself by name, from the repository as when installed. */
export declare const ownPackage: () => PackageFile;
