import { formsOfVerb, type VerbForm } from './lexicon/inflect.js';
import {
  hearsayAdverbs,
  nounClasses,
  thinkingAdjectives,
  type NounClass,
} from './lexicon/nouns.js';
import { verbClasses } from './lexicon/verb-classes.js';
import { listed, type Frame, type Strength, type VerbKind } from './lexicon/word-class.js';

/** A verb of reporting, without its forms. */
export interface ReportingVerb {
  /** With its particle: "point out". */
  readonly lemma: string;
  /** Words that must follow the verb: "out", "lash" → "out at". */
  readonly particle?: string;
  readonly kind: VerbKind;
  /** Every class of meaning that lists it. */
  readonly kinds: readonly VerbKind[];
  readonly takes: ReadonlySet<Frame>;
  readonly strength: Strength;
}

/** What a printed word may be. */
export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly forms: readonly VerbForm[];
}

export interface ReportingNoun {
  readonly lemma: string;
  readonly kind: NounClass['kind'];
  readonly strength: Strength;
  readonly isPlural: boolean;
}

const verbs = new Map<string, ReportingVerb>();
for (const { kind, takes, strength, words } of verbClasses) {
  for (const lemma of listed(words)) {
    const known = verbs.get(lemma);
    const [, ...particle] = lemma.split(' ');
    verbs.set(lemma, {
      lemma,
      ...(particle.length > 0 && { particle: particle.join(' ') }),
      kind: known?.kind ?? kind,
      kinds: [...(known?.kinds ?? []), kind],
      takes: new Set([...(known?.takes ?? []), ...(takes.split(' ') as Frame[])]),
      strength: known && known.strength > strength ? known.strength : strength,
    });
  }
}

const readings = new Map<string, VerbReading[]>();
for (const verb of verbs.values()) {
  const [base = ''] = verb.lemma.split(' ');
  const forms = new Map<string, VerbForm[]>();
  for (const [spelling, form] of formsOfVerb(base))
    forms.set(spelling, [...(forms.get(spelling) ?? []), form]);
  for (const [spelling, is] of forms)
    readings.set(spelling, [...(readings.get(spelling) ?? []), { verb, forms: is }]);
}
// The longest particle is tried first, the bare verb last.
for (const list of readings.values())
  list.sort((a, b) => (b.verb.particle ?? '').length - (a.verb.particle ?? '').length);

const plural = (noun: string): string => {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};

const nouns = new Map<string, ReportingNoun>();
for (const { kind, strength, words } of nounClasses)
  for (const lemma of listed(words)) {
    if (nouns.has(lemma)) continue;
    nouns.set(lemma, { lemma, kind, strength, isPlural: false });
    nouns.set(plural(lemma), { lemma, kind, strength, isPlural: true });
  }

const adjectives = new Set(listed(thinkingAdjectives));
const hearsay = new Set(listed(hearsayAdverbs));

/** What verbs of reporting a word in lower case may be a form of: those with the longest particle first, the bare verb last. */
export const reportingVerbs = (word: string): readonly VerbReading[] => readings.get(word) ?? [];

/** The bare reading of a word in lower case: "said", not "said" of a verb with a particle. */
export const reportingVerb = (word: string): VerbReading | undefined =>
  readings.get(word)?.find(({ verb }) => verb.particle === undefined);

/** The noun of saying or thinking that a word in lower case is, in either number. */
export const reportingNoun = (word: string): ReportingNoun | undefined => nouns.get(word);

export const isThinkingAdjective = (word: string): boolean => adjectives.has(word);

export const isHearsayAdverb = (word: string): boolean => hearsay.has(word);

/** Words before the name of a source that report what stands beside them: "according to officials". */
export const sourcePhrases: readonly string[] = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'in the eyes of',
  'in the judgment of',
  'in the judgement of',
  'as told by',
  'as reported by',
];

/** Nouns of what a thing is said in: "in a statement", "at a news conference". */
export const saidIn: ReadonlySet<string> = new Set(
  listed(
    'statement, interview, speech, letter, email, e-mail, tweet, memo, post, report, article, news conference, press conference, briefing, editorial, column, op-ed, release, filing, essay, book, testimony, remarks, comments',
  ),
);
