import type { Files } from '../curated/project.js';
/** Every file below a folder, as paths from the root with forward slashes, sorted by code point. */
export declare function listFiles(root: string, folder: string): Promise<string[]>;
/** The bytes of the given files; ones that do not exist are left out. */
export declare function readFiles(root: string, paths: readonly string[]): Promise<Map<string, Uint8Array>>;
/** Everything a project is made of, and the ids and versions released so far. */
export declare function readProjectFiles(root: string): Promise<Files>;
