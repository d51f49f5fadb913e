import type { PrintedDate } from './printed-date.js';
/**
 * Whether the words around a printed date put it in the past or the future of the writer. Deliberately
 * silent when they point both ways: a constraint that may be wrong is worse than none.
 */
export type Direction = 'past' | 'future';
export interface Pointed {
    readonly direction: Direction;
    /** The words that decided. */
    readonly cue: string;
}
/** Direction of a date printed at `date` in `text`, with the words that decided, or undefined. */
export declare function directionOf(text: string, date: PrintedDate): Pointed | undefined;
