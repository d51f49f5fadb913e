import type { Files } from '../curated/project.js';
/**
 * What `check --fix` writes: curated files in canonical form, with sets sorted and new ids registered. Files that break
 * their schema are left alone; records are never changed in meaning. Returns only files whose bytes change.
 */
export declare function fixFiles(files: Files): Map<string, Uint8Array>;
