import type { PrintedDate } from './printed-date.js';
/** Every whole date in a line of a page, left to right, never overlapping. */
export declare function findPageDates(text: string): PrintedDate[];
