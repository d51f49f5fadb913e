import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
import type { ReadTables } from './keys.js';
/** The texts of the articles, one code point to an element, by article. */
export type Texts = ReadonlyMap<string, readonly string[]>;
/** Every article has its text, with the digest, the length and the blocks that the tables say. */
export declare function checkTexts(tables: ReadTables, files: ReleaseFiles): {
    texts: Texts;
    findings: Finding[];
};
