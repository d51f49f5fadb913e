import type { Code } from '../../model/codes.js';
import { type Interval } from '../interval.js';
import type { Evidence } from './evidence.js';
import { type Yearless } from './yearless.js';
interface Answer {
    readonly interval: Interval;
    readonly basis: Code<'date_basis'>;
    readonly evidence: readonly Evidence[];
}
/** Looks for the year of a dateline that prints none: on the page first, then with the incumbents it names. */
export declare function askForYear(start: Interval, question: Yearless): Answer;
export {};
