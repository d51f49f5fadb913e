import { type Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';
/** "37 years old", "a 44-year-old": ages measure people, not times. */
export declare const isAge: (tokens: Tokens, end: number) => boolean;
/** Five years; a two-day visit; several weeks; 2 1/2 years; a year or two; half an hour. Ages are no times. */
export declare function matchDuration(tokens: Tokens, index: number): Match | undefined;
/** For years; within weeks; recent months; coming weeks; the weeks ahead: no count at all. */
export declare function matchPlainPlural(tokens: Tokens, index: number): Match | undefined;
/** The second day: counted inside an event, so that only the order is known. */
export declare function matchOrdinalUnit(tokens: Tokens, index: number): Match | undefined;
