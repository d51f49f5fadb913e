import type { Cue } from '../cues.js';
import type { ReportingNoun, ReportingVerb } from '../lexicon.js';
import type { Range } from '../noun-phrases.js';
import type { Reading } from '../reading.js';
import type { FrameName } from './frame.js';

/** A sentence of a paragraph and the cues in it, by the token with which each begins. */
export interface Place {
  readonly reading: Reading;
  readonly sentence: Range;
  readonly cues: ReadonlyMap<number, Cue>;
}

/** Words that may report what somebody said or thought. Ranges are tokens of the paragraph. */
export interface Candidate {
  readonly place: Place;
  /** How cue and content stand to each other, in kebab-case: `verb-that`. */
  readonly rule: string;
  readonly frame: FrameName;
  readonly lemma: string;
  readonly cue: Range;
  readonly verb?: ReportingVerb;
  readonly noun?: ReportingNoun;
  readonly form?: Cue['form'];
  readonly content: readonly Range[];
  readonly source?: Range;
  /** Who is told or asked. */
  readonly person?: Range;
  readonly negated: boolean;
}
