import type { Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** Daily, weekly, annually; not "annual" and "quarterly", which name a kind of report as often as a rhythm. */
export declare function matchFrequency(tokens: Tokens, index: number): Match | undefined;
/** Every year; each Thursday; every other day; every five years; each July. */
export declare function matchEvery(tokens: Tokens, index: number): Match | undefined;
/** Mondays; Tuesday nights. */
export declare function matchPluralWeekday(tokens: Tokens, index: number): Match | undefined;
/** Per year; twice a week is read as a rate by its amount. */
export declare function matchPer(tokens: Tokens, index: number): Match | undefined;
