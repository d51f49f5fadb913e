import type { Feature, Features } from '../../corpus/lines/linear.js';
import type { Facts } from './facts.js';
import { sourceKinds } from './source-kind.js';
import { cueForms } from './verb-tense.js';

/** The facts of an article's candidates, in order. */
type Candidates = readonly Facts[];

const value =
  (of: (facts: Facts) => number | boolean | undefined): Feature<Candidates> =>
  (candidates) =>
  (at) => {
    const facts = candidates[at];
    return facts ? Number(of(facts) ?? 0) : 0;
  };

/** A feature for each name, 1 where the name is what the candidate has. */
const named = (
  prefix: string,
  names: readonly string[],
  of: (facts: Facts) => string | undefined,
): Features<Candidates> =>
  Object.fromEntries(
    names.map((name) => [`${prefix} ${name}`, value((facts) => of(facts) === name)]),
  );

const list = (words: string): readonly string[] => words.split(' ');
const frames = list('that clause question infinitive as preposition gerund object colon');
const verbKinds = list(
  'say utter tell ask urge propose promise intend think know find accuse judge characterize hold discuss',
);
const nounKinds = list('statement thought demand judgement finding talk');

const strength = ({ candidate }: Facts): number => candidate.verb?.strength ?? 0;
const isClausal = ({ candidate }: Facts): boolean =>
  /^(?:that|clause|question)$/.test(candidate.frame);
const isPerson = ({ source }: Facts): boolean => /^(?:he|they|people|name)$/.test(source ?? '');
const log = (count: number): number => Math.log(1 + count);

const wanted: Readonly<Record<string, 'that' | 'wh' | 'infinitive' | 'object'>> = {
  that: 'that',
  clause: 'that',
  question: 'wh',
  infinitive: 'infinitive',
  object: 'object',
};

/** Whether what another candidate beside it reports holds its cue. */
const inside: Feature<Candidates> = (candidates) => (at) => {
  const facts = candidates[at];
  if (!facts) return 0;
  const { cue, place } = facts.candidate;
  return Number(
    candidates
      .slice(Math.max(0, at - 12), at + 13)
      .some(
        ({ candidate }) =>
          candidate !== facts.candidate &&
          candidate.place.sentence === place.sentence &&
          candidate.content.some(({ from, to }) => from <= cue.from && cue.to <= to),
      ),
  );
};

const others: Feature<Candidates> = (candidates) => {
  const counts = new Map<unknown, number>();
  for (const { candidate } of candidates) {
    const { sentence } = candidate.place;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return (at) => log((counts.get(candidates[at]?.candidate.place.sentence) ?? 1) - 1);
};

/** How much of the article is told by verbs of saying with a speaker. */
const density: Feature<Candidates> = (candidates) => {
  const strong = candidates.filter(
    (facts) => strength(facts) === 3 && facts.source && facts.candidate.frame !== 'object',
  ).length;
  const share = strong / (candidates.length + 5);
  return () => share;
};

/** What the model weighs, by name; docs/proposing.md says what each is. */
export const features: Features<Candidates> = {
  ...named('frame', frames, ({ candidate }) => candidate.frame),
  ...named('verb of', verbKinds, ({ candidate }) => candidate.verb?.kind),
  ...named('noun of', nounKinds, ({ candidate }) => candidate.noun?.kind),
  ...named('rule', ['clause-verb', 'according-to', 'hearsay'], ({ candidate }) => candidate.rule),
  adjective: value(({ candidate }) => candidate.rule.startsWith('adjective')),
  ...named('form', cueForms, ({ form }) => form),
  ...named('source', sourceKinds, ({ source }) => source),
  'strong verb': value((facts) => strength(facts) === 3),
  'weak verb': value((facts) => strength(facts) === 1),
  'strong verb and clause': value((facts) => strength(facts) === 3 && isClausal(facts)),
  'middling verb and clause': value((facts) => strength(facts) === 2 && isClausal(facts)),
  say: value(({ candidate }) => candidate.lemma === 'say'),
  told: value(({ candidate }) => candidate.person !== undefined),
  'takes what follows': value(({ candidate: { verb, frame } }) => {
    const needed = wanted[frame];
    return needed && verb?.takes.has(needed);
  }),
  'object and person': value((facts) => facts.candidate.frame === 'object' && isPerson(facts)),
  'infinitive and person': value(
    (facts) => facts.candidate.frame === 'infinitive' && isPerson(facts),
  ),
  negated: value(({ candidate }) => candidate.negated),
  'words of content': value(({ contentWords }) => log(contentWords)),
  'verb in content': value(({ hasVerb }) => hasVerb),
  'modal in content': value(({ hasModal }) => hasModal),
  'I or you in the sentence': value(({ sentence }) => sentence.addresses),
  question: value(({ sentence }) => sentence.isQuestion),
  'quotation in the sentence': value(({ sentence }) => sentence.hasQuotation),
  'words of the sentence': value(({ sentence }) => log(sentence.words)),
  'first paragraph': value(({ candidate }) => candidate.place.reading.paragraph === 0),
  'place of the cue': value(({ candidate: { cue, place }, sentence }) => {
    return (cue.from - place.sentence.from) / sentence.words;
  }),
  'cue with a capital': value((facts) => facts.isCapital),
  inside,
  others,
  density,
};
