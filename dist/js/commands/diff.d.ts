import { type ParsedRelease } from '../diff/parse-release.js';
export type DiffFormat = 'json' | 'csv' | 'markdown';
export interface DiffOptions {
    readonly root: string;
    readonly format: DiffFormat;
}
/** A release by its name; what is wrong with it comes back as findings. */
export declare function releaseNamed(name: string, root: string): Promise<ParsedRelease>;
/**
 * Prints what changed from one release to another. Returns the exit code: 0 whether or not they differ, 1 when one of them
 * cannot be read.
 */
export declare function diff(oldName: string, newName: string, { root, format }: DiffOptions): Promise<number>;
