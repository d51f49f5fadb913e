import { type Interval } from '../interval.js';
import type { TimeExpression } from '../time-expression.js';
/** One expression read from both ends of the anchor: the hull of the two, and both as readings where they differ. */
export declare function mergedExpression(early: TimeExpression, late: TimeExpression, anchor: Interval): TimeExpression;
