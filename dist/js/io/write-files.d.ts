import type { ReleaseFiles } from '../release/checksums.js';
/** Writes one file whole or not at all. Returns false, and leaves it alone, when it already has these bytes. */
export declare function writeWhole(path: string, bytes: Uint8Array): Promise<boolean>;
/**
 * Makes a generated folder hold exactly these files. Returns the paths, from the root, that were written or removed.
 */
export declare function syncFolder(root: string, folder: string, files: ReleaseFiles): Promise<string[]>;
