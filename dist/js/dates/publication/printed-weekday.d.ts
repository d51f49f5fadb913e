import type { PageBlock, PrintedWeekday } from './evidence.js';
import type { PrintedDate } from './printed-date.js';
/** The weekday printed directly before or behind a date, if there is one. */
export declare function weekdayBeside(block: PageBlock, date: PrintedDate): PrintedWeekday | undefined;
