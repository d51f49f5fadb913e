import type { PrintedDate } from './printed-date.js';
/** What the words around a date in its own line say it is the date of. */
export type DateLabel = 'published' | 'updated' | 'unlabelled';
/** A date in a line that says little else: candidates for the day a story was published. */
export interface DateLine {
    readonly date: PrintedDate;
    readonly label: DateLabel;
    /** A clock time is printed with it. */
    readonly isTimed: boolean;
    /** The line names an author, or someone by whom it was posted. */
    readonly isByline: boolean;
    /** A weekday, a date and nothing else. */
    readonly isWeekdayOnly: boolean;
    /** Words of the line that are neither date, time, label nor byline. */
    readonly otherWords: number;
}
/** The candidates in one line: none when its dates stand in running text. `heading` is the line before, when it is a bare label. */
export declare function readDateLine(text: string, dates: readonly PrintedDate[], heading: string): DateLine[];
