import type { DateOrder } from '../numeric-date.js';
import type { Rule } from './rule.js';
/** Reads the longest expression without outer modifiers that begins at a token. */
export declare function coreReader(order: DateOrder | undefined): Rule;
