import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
import type { ReadTables } from './keys.js';
/** A file in a folder of data is a table or a text: a list of digests can be made for any other file too. */
export declare function checkUnknownFiles(files: ReleaseFiles, tables: ReadTables): Finding[];
