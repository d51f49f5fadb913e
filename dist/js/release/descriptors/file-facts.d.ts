import { type TableName } from '../../model/tables/index.js';
import type { ReleaseFiles } from '../checksums.js';
interface Format {
    /** As the Data Package standard names it. */
    readonly format: string;
    /** As registered with IANA, where it is. */
    readonly mediatype: string;
    readonly isText: boolean;
}
/** @throws Error for a format that nothing says the media type of. */
export declare function formatOf(path: string): Format;
export interface FileFacts extends Format {
    /** From the release folder, forward slashes. */
    readonly path: string;
    /** A short name, unique in the release: the table's for CSV, else the file's own in lower case. */
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    /** The table it holds. */
    readonly table: TableName | undefined;
}
/** The table's name for its CSV file, else the file's own name in lower case. */
export declare const nameOf: (path: string) => string;
/**
 * The files that the package and Croissant descriptors list. Not the two themselves, which would have to hold their own digests,
 * nor SHA256SUMS, which holds theirs; nor the program in js/, which is no part of the dataset; nor hidden files, which the Data
 * Package standard forbids. SHA256SUMS lists all of these.
 */
export declare const isDescribed: (path: string) => boolean;
/** Facts of every described file, by code point of the path. @throws Error for an unknown format, or a name that two would have. */
export declare function fileFacts(files: ReleaseFiles): FileFacts[];
export {};
