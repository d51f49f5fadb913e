/** What a verb may be followed by: a clause with `that` or without, words in marks, to and an infinitive, a noun, a question, whom it is said to. */
export type Frame = 'that' | 'quotation' | 'infinitive' | 'object' | 'wh' | 'person';

export type VerbKind =
  | 'say'
  | 'utter'
  | 'tell'
  | 'ask'
  | 'urge'
  | 'propose'
  | 'promise'
  | 'intend'
  | 'think'
  | 'know'
  | 'find'
  | 'accuse'
  | 'judge'
  | 'characterize'
  | 'hold'
  | 'discuss';

/** How strongly a word reports: 3 hardly does anything else, 1 often tells of an act or a state. */
export type Strength = 1 | 2 | 3;

/** Verbs of one meaning. `takes` lists frames between blanks, `words` lemmas between commas. */
export interface VerbClass {
  readonly kind: VerbKind;
  readonly takes: string;
  readonly strength: Strength;
  readonly words: string;
}

/** The items of a list between commas. */
export const listed = (words: string): readonly string[] =>
  words.split(',').flatMap((word) => word.trim() || []);
