import type { Code } from './codes.js';
/** Bases that count from the day of writing, so a date on one of them can be no surer than that day is. */
export declare const basesFromPublication: ReadonlySet<Code<'date_basis'>>;
