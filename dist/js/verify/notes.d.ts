import type { Downloaded } from './downloaded.js';
/** The running program, as its package.json names it. */
export interface Program {
    readonly name: string;
    readonly version: string;
}
/** What a release says of its own tables. */
export declare function descriptionOf({ files, around }: Downloaded): string[];
interface Circumstances {
    /** Every file is as SHA256SUMS says. */
    readonly areFilesListed: boolean;
    readonly hasRaw: boolean;
    readonly described: readonly string[];
}
/** What could not be checked, and why. */
export declare function notesOf(version: string | undefined, tool: Program, { areFilesListed, hasRaw, described }: Circumstances): string[];
export {};
