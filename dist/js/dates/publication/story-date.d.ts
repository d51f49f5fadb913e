import type { PageBlock } from './evidence.js';
import { type PageLine } from './page-lines.js';
/** A date line at its place on the page, with what its surroundings say for and against it. */
export interface StoryDate extends PageLine {
    /** How strongly the page suggests that this is the date of its story. */
    readonly weight: number;
    /** Lines of its look recur close by. */
    readonly isListed: boolean;
    /** It stands below the running text. */
    readonly isBelowText: boolean;
    /** A date without label, clock or name above the headline, or above the text of a page that has none. */
    readonly isAboveStory: boolean;
    /** Blocks between it and the headline or text below it; 0 when it stands above neither. */
    readonly linesAbove: number;
}
/** Every date line of the page in page order, weighed. */
export declare function findStoryDates(blocks: readonly PageBlock[]): StoryDate[];
/** The line that dates the story: of those that weigh most the first. Undefined when none is likely. */
export declare function bestStoryDate(dates: readonly StoryDate[]): StoryDate | undefined;
