import type { Rule } from './rule.js';
/** An expression with the modifiers before it: early May, the end of 1999, more than two years, around noon. */
export declare function withModifiers(core: Rule): Rule;
