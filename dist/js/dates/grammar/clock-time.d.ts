import { type Tokens } from '../lexicon/tokens.js';
import type { ClockTime } from './meaning.js';
interface ReadClock {
    readonly clock: ClockTime;
    readonly end: number;
    /** Nothing but the digits says that it is a time: 10:30. */
    readonly isPlain: boolean;
}
/** A time of day: 5 p.m., 10:30 a.m. EST, noon, midnight, eight o'clock, 17:00, 3 in the morning. */
export declare function readClock(tokens: Tokens, index: number): ReadClock | undefined;
export {};
