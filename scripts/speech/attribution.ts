/** UTF-16 units inside one paragraph of the text. */
export interface Passage {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** How the speaker is known, as the vocabulary `speaker_basis` has it. */
export type SpeakerBasis = 'named' | 'description' | 'pronoun' | 'continuation' | 'adjacent';

/** Who said or thought what, as one passage of the text reports it. */
export interface Attribution {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Unbroken runs in printed order; of a direct quotation the words between the marks, without the marks. */
  readonly content: readonly Passage[];
  /** The reporting verb as printed. */
  readonly cue?: Passage;
  /** Of the reporting verb: `say`, `accuse`, `according to`. */
  readonly lemma?: string;
  readonly negated?: true;
  /** The words that name the speaker, or a pronoun. */
  readonly source?: Passage;
  readonly basis?: SpeakerBasis;
  /** The rule that found it, in kebab-case, as docs/proposing.md lists them. */
  readonly rule: string;
}

/** A pair of marks between which nobody is quoted. */
export interface MarkUse {
  readonly passage: Passage;
  readonly use: 'term' | 'title';
  readonly rule: string;
}
