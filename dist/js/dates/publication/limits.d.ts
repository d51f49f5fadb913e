import type { Limit, PageBlock } from './evidence.js';
import type { StoryDate } from './story-date.js';
/** A fact no page prints, from corpus/sources.json. */
export interface OutsideFact {
    readonly fact: string;
    readonly effect: 'not_before' | 'not_after';
    readonly edtf: string;
}
export declare function outsideLimits(facts: readonly OutsideFact[]): Limit[];
declare const lineReasons: {
    readonly page_date: "A page is rendered after its article is written, so this is when the page was retrieved.";
    readonly byline: "A story is changed after it is published.";
};
/** The day of a date line as the latest day of publication; undefined where its day and month could be swapped. */
export declare function lineLimit({ block, date }: StoryDate, role: keyof typeof lineReasons): Limit | undefined;
/** The latest year of each copyright line: “2003–2008” was last renewed in 2008. */
export declare function copyrightLimits(blocks: readonly PageBlock[]): Limit[];
/** Dates with a year that the running text puts in the writer's past or future. */
export declare function mentionLimits(blocks: readonly PageBlock[]): Limit[];
export {};
