import type { Tokens } from '../lexicon/tokens.js';
import { type Grain, type Period } from '../timeline/period.js';
import { type DayNumber } from '../timeline/day-number.js';
/** A time the text has named, and where. */
export interface Mention {
    readonly period: Period;
    /** Index of its expression in the result. */
    readonly index: number;
    readonly token: number;
    /** It opens its sentence with a printed year: what follows is told within that year. */
    readonly isFrame?: boolean;
}
/** What the text has spoken of so far: the time of writing and the last few times named. */
export declare class Discourse {
    #private;
    readonly anchor: DayNumber;
    readonly tokens: Tokens;
    constructor(tokens: Tokens, anchor: DayNumber);
    mention(mention: Mention): void;
    setTopic(mention: Mention): void;
    get topic(): Mention | undefined;
    /** The last time named that is no coarser than the grain. */
    lastWithin(grain: Grain): Mention | undefined;
    /** The last unit of just this grain. */
    lastOf(grain: Grain): Mention | undefined;
    /** The dated opening of a sentence that frames a token, when one stands within so many tokens before. */
    frame(token: number, reach: number): Mention | undefined;
    /** The year of a story: the last two times named both lie in it. */
    storyYear(token: number, reach: number): Mention | undefined;
    get last(): Mention | undefined;
    /** Times named in the sentence of a token, latest first. */
    inSentence(token: number): Mention[];
    current(grain: Grain): Period;
}
