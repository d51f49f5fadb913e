import type { Claim, PageBlock } from './evidence.js';
import type { DateOrder } from './numeric-date.js';
/** The dateline that opens a paragraph: its place and where its date stands (UTF-16 offsets), if it has one. */
export declare function readDateline(text: string): {
    place: string | undefined;
    start: number;
    end: number;
} | undefined;
/** A date below the headline dates the story; one above it dates the page that was rendered. */
export declare const isBelowHeadline: (blocks: readonly PageBlock[], block: PageBlock) => boolean;
/** Every printed date that claims to be the day of publication, in page order. */
export declare function findClaims(blocks: readonly PageBlock[], order: DateOrder | undefined): Claim[];
