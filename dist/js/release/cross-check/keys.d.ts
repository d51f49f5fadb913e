import type { Finding } from '../../model/finding.js';
import type { ReleaseFiles } from '../checksums.js';
import type { DataPackageFile } from './data-package.js';
/** Rows that break the keys of datapackage.json: one key twice, or a reference to no row. */
export declare function keyProblems({ resources }: DataPackageFile, files: ReleaseFiles): Finding[];
