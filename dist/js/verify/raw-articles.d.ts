import type { Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
import type { ReadTables } from './keys.js';
/** The bytes of the raw articles, by article. */
export type RawArticles = ReadonlyMap<string, Uint8Array>;
/**
 * Holds the raw articles against the articles table: there, of the size and with the digest it says, every byte in one block.
 * `found` are raw files by name.
 */
export declare function checkRawArticles(tables: ReadTables, found: ReleaseFiles): {
    raw: RawArticles;
    findings: Finding[];
};
