import type { DateOrder } from '../numeric-date.js';
import type { Rule } from './rule.js';
/** Stands for the classes of a word that has none. */
export declare const plainWord: number;
/** Where a rule is worth trying: the classes of its first word and, where it gains, of its second. */
export interface RuleEntry {
    readonly starts: number;
    readonly next: number;
    readonly rule: Rule;
}
/** In this order: where two rules match the same words, the earlier stands. */
export declare const ruleTable: (order: DateOrder | undefined) => readonly RuleEntry[];
