import type { IsoDay } from '../calendar.js';
import type { Claim } from './evidence.js';
import type { StoryDate } from './story-date.js';
/** A day that the page prints with its year, and the words. */
export interface PrintedDay {
    readonly day: IsoDay;
    readonly text: string;
}
/** The days of the page’s date lines and addresses that can be read in one way only, each day once. */
export declare function printedDays(dates: readonly StoryDate[], addresses: readonly Claim[]): PrintedDay[];
