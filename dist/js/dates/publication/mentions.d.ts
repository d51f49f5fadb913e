import type { PageBlock, YearlessMention } from './evidence.js';
/** Days without a year that the running text puts in the writer's past or future. */
export declare function yearlessMentions(blocks: readonly PageBlock[]): YearlessMention[];
