import type { Code } from '../../model/codes.js';
import type { Interval } from '../interval.js';
import { type Period } from './period.js';
/** EDTF of level 0 or 1; what it has no value for (a week, a quarter, a half) is the interval of its days. */
export declare function edtfOfPeriod(period: Period): string;
export declare function intervalOf(period: Period): Interval;
/** A period stays inside the years EDTF and our day columns can print. */
export declare const isPrintable: (period: Period) => boolean;
/** As `precisionOf` of its bounds, read from the grain. */
export declare const precisionOfPeriod: ({ grain }: Period) => Code<"date_precision">;
