import type { Grain } from '../timeline/period.js';
/** Word classes of temporal grammar, as bits: a word may stand in several ("second", "may", "march"). */
export declare const wordClass: {
    readonly month: 1;
    readonly weekday: 2;
    readonly unit: 4;
    readonly season: 8;
    readonly cardinal: 16;
    readonly ordinal: 32;
    readonly digits: 64;
    readonly dayPart: 128;
    readonly deictic: 256;
    readonly phase: 512;
    readonly determiner: 1024;
    readonly vague: 2048;
    readonly holiday: 4096;
    readonly decade: 8192;
    readonly approximator: 16384;
    readonly frequency: 32768;
    readonly fiscal: 65536;
    readonly clock: 131072;
    readonly preposition: 262144;
    readonly quantity: 524288;
    readonly punctuation: 1048576;
    readonly abbreviation: 2097152;
};
/** What a verb form says about time; read together with the auxiliaries before it. */
export type VerbForm = 'will' | 'modal' | 'be' | 'been' | 'being' | 'is' | 'was' | 'has' | 'had' | 'did' | 'do' | 'to' | 'past' | 'participle' | 'prospective' | 'present' | 'ing';
/** A unit of time: the letter of its ISO 8601 duration, and its calendar grain where it has one. */
export interface TimeUnit {
    readonly grain: Grain | undefined;
    /** PnX for days and longer, PTnX for hours and shorter. */
    readonly letter: string;
    readonly isClock: boolean;
    readonly plural: boolean;
}
/** A word as the grammar sees it. Fields are set only for the classes the word stands in. */
export interface Lexeme {
    readonly word: string;
    readonly classes: number;
    readonly month?: number;
    /** Printed short ("Sept"), so that a full stop after it belongs to it. */
    readonly isShort?: boolean;
    readonly weekday?: number;
    readonly unit?: TimeUnit;
    /** 0 spring … 3 winter. */
    readonly season?: number;
    readonly cardinal?: number;
    readonly ordinal?: number;
    /** MO, MI, AF, EV, NI, DT. */
    readonly dayPart?: string;
    readonly verb?: VerbForm;
}
/** Classes and properties of the same word, declared in several lists, add up. */
export declare function merged(a: Lexeme | undefined, b: Lexeme): Lexeme;
