import type { Finding } from '../model/finding.js';
import type { Downloaded } from './downloaded.js';
/** The npm package’s JSON Schemas are those of this version, and its citation file is that of the release in it. */
export declare function checkPackageFiles({ around, aroundFolder, files }: Downloaded, hasOwnVersion: boolean): {
    findings: Finding[];
    schemas: number;
};
