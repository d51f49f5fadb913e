import { type DateLine } from './date-line.js';
import type { PageBlock } from './evidence.js';
/** Blocks that neither date the story nor tell it. */
export declare const excludedRoles: ReadonlySet<PageBlock['role']>;
/** A date line at its place on the page. */
export interface PageLine extends DateLine {
    readonly block: PageBlock;
    /** Index of the block on the page. */
    readonly index: number;
}
/** Every date line of the page, in page order. */
export declare function findPageLines(blocks: readonly PageBlock[]): PageLine[];
/** For each line whether it is one of at least three of its look close together. */
export declare function listed(lines: readonly PageLine[]): boolean[];
