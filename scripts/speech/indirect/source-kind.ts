import { reportingNoun } from '../lexicon.js';
import { isCapital } from '../noun-phrases.js';
import type { Token } from '../tokens.js';
import { determiners } from '../word-classes.js';

/** Words for people and bodies that speak in the news. */
const people = new Set(
  `official spokesman spokeswoman spokesperson spokespeople aide expert analyst critic supporter leader lawmaker senator president
  minister candidate campaign adviser advisor source authority authorities police lawyer attorney prosecutor judge court voter economist
  scientist researcher republican democrat activist advocate opponent ally allies resident director chairman chairwoman secretary
  secretaries governor mayor general professor author reporter journalist people many some others few most one everyone nobody member
  group government administration agency agencies department union party parties committee company companies executive owner worker
  student parent family families ambassador diplomat commander soldier officer commissioner delegate pope bishop doctor teacher farmer`.split(
    /\s+/,
  ),
);
const isPeople = (lower: string): boolean =>
  people.has(lower) || (lower.endsWith('s') && people.has(lower.slice(0, -1)));

const pronounKinds: Readonly<Record<string, SourceKind>> = {
  ...Object.fromEntries(['he', 'she'].map((word) => [word, 'he'] as const)),
  ...Object.fromEntries(['they', 'them', 'we', 'us'].map((word) => [word, 'they'] as const)),
  ...Object.fromEntries(['i', 'you', 'me', 'one'].map((word) => [word, 'I'] as const)),
  ...Object.fromEntries(
    ['it', 'that', 'this', 'which', 'what', 'these', 'those'].map((word) => [word, 'it'] as const),
  ),
  who: 'who',
};

export const sourceKinds = [
  'he',
  'they',
  'I',
  'it',
  'who',
  'people',
  'document',
  'name',
  'thing',
  'bare',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What a speaker is, by the words that name it; undefined without words. */
export function sourceKind(words: readonly Token[]): SourceKind | undefined {
  const [first] = words;
  if (!first) return undefined;
  const pronoun = words.length === 1 ? pronounKinds[first.lower] : undefined;
  if (pronoun) return pronoun;
  if (words.some(({ lower }) => isPeople(lower))) return 'people';
  if (words.some(({ lower }) => /^(?:finding|talk)$/.test(reportingNoun(lower)?.kind ?? '')))
    return 'document';
  if (words.some((word, at) => isCapital(word) && (at > 0 || !determiners.has(word.lower))))
    return 'name';
  return determiners.has(first.lower) ? 'thing' : 'bare';
}
