import { type Tokens } from '../lexicon/tokens.js';
/** "The Sunday Times", "Black Friday": no day of the week is meant. */
export declare const isNamedDay: (tokens: Tokens, index: number) => boolean;
/** Capitalised because it is a name, not because a sentence begins. */
export declare const isCapitalInside: (tokens: Tokens, index: number) => boolean;
/** A capital inside a sentence makes a title of a common noun: "This Week", "60 Minutes"; all capitals are a headline. */
export declare const isTitle: (tokens: Tokens, index: number) => boolean;
/**
 * Whether a month name without day or year is one: "in May", "May's figures", "the May meeting", not "Theresa May", "June Carter", "May they rest".
 * `start` and `end` enclose the name.
 */
export declare function isMonthName(tokens: Tokens, start: number, end: number): boolean;
