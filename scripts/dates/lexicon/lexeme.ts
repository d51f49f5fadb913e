import type { Grain } from '../timeline/period.js';

/** Word classes of temporal grammar, as bits: a word may belong to several ("second", "may", "march"). */
export const wordClass = {
  month: 1,
  weekday: 2,
  unit: 4,
  season: 8,
  cardinal: 16,
  ordinal: 32,
  digits: 64,
  dayPart: 128,
  deictic: 256,
  phase: 512,
  determiner: 1024,
  vague: 2048,
  holiday: 4096,
  decade: 8192,
  approximator: 16384,
  frequency: 32768,
  fiscal: 65536,
  clock: 131072,
  preposition: 262144,
  quantity: 524288,
  punctuation: 1048576,
  abbreviation: 2097152,
  /** In masks only: a word of no class. */
  plain: 1 << 30,
} as const;

/** The classes named in a list of words, as one mask. @throws RangeError naming a class that does not exist. */
export const classesOf = (names: string): number =>
  names.split(' ').reduce((mask, name) => {
    const bit = Object.entries(wordClass).find(([key]) => key === name)?.[1];
    if (bit === undefined) throw new RangeError(`There is no word class ${name}.`);
    return mask | bit;
  }, 0);

/** What a verb form says about time; read together with the auxiliaries before it. */
export type VerbForm =
  | 'will'
  | 'modal'
  | 'be'
  | 'been'
  | 'being'
  | 'is'
  | 'was'
  | 'has'
  | 'had'
  | 'did'
  | 'do'
  | 'to'
  | 'past'
  | 'participle'
  | 'prospective'
  | 'present'
  | 'ing';

/** A unit of time: the letter of its ISO 8601 duration, and its calendar grain where it has one. */
export interface TimeUnit {
  readonly grain: Grain | undefined;
  /** PnX for days and longer, PTnX for hours and shorter. */
  readonly letter: string;
  readonly isClock: boolean;
  readonly plural: boolean;
}

/** A word as the grammar sees it. Fields are set only for the classes the word belongs to. */
export interface Lexeme {
  readonly word: string;
  readonly classes: number;
  readonly month?: number | undefined;
  /** Printed short ("Sept"), so that a full stop after it belongs to it. */
  readonly isShort?: boolean | undefined;
  readonly weekday?: number | undefined;
  readonly unit?: TimeUnit | undefined;
  /** 0 spring … 3 winter. */
  readonly season?: number | undefined;
  readonly cardinal?: number | undefined;
  readonly ordinal?: number | undefined;
  /** MO, MI, AF, EV, NI, DT. */
  readonly dayPart?: string | undefined;
  readonly verb?: VerbForm | undefined;
}

/** Classes and properties of the same word, declared in several lists, add up. */
export function merged(a: Lexeme | undefined, b: Lexeme): Lexeme {
  return a ? { ...a, ...b, classes: a.classes | b.classes } : b;
}

/** The words of a list written with spaces. */
export const listOf = (words: string): string[] => words.split(' ');
export const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));
