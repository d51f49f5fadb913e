import type { Trace } from './gather.js';
import type { Styling } from './styling.js';
/** A trace as a person reads it. With `datesOnly`, only how its dates are known. */
export declare function renderTrace(trace: Trace, styling: Styling, datesOnly?: boolean): string;
