import type { Tokens } from './tokens.js';

/** A phrase as its words, and what it means. */
export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Phrases found by their first word; longer ones come first. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

export function phrasesByFirstWord<Meaning>(
  phrases: readonly (readonly [phrase: string, meaning: Meaning])[],
): Phrases<Meaning> {
  const found = new Map<string, Phrase<Meaning>[]>();
  for (const [phrase, meaning] of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), { words, meaning }]);
  }
  for (const each of found.values()) each.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Phrases written as one comma-separated list for each meaning. */
export const phrasesOf = <Meaning extends string>(
  lists: Readonly<Record<Meaning, string>>,
): Phrases<Meaning> =>
  phrasesByFirstWord(
    (Object.entries(lists) as [Meaning, string][]).flatMap(([meaning, list]) =>
      list.split(', ').map((phrase) => [phrase, meaning] as const),
    ),
  );

/** Whether exactly these words are at a token. Last word first: it is the rarer one. */
export function isAt(tokens: Tokens, index: number, words: readonly string[]): boolean {
  for (let offset = words.length - 1; offset >= 0; offset -= 1) {
    if (tokens.word(index + offset) !== words[offset]) return false;
  }
  return true;
}

/** The longest of the phrases at a token. */
export function readPhrase<Meaning>(
  tokens: Tokens,
  index: number,
  phrases: Phrases<Meaning>,
): Phrase<Meaning> | undefined {
  for (const phrase of phrases.get(tokens.word(index)) ?? [])
    if (isAt(tokens, index, phrase.words)) return phrase;
  return undefined;
}

/**
 * Expressions that point to past, present or future without a date. Words that only order what is told ("previously", "soon", "so
 * far") name no time.
 */
export const vaguePhrases = phrasesOf({
  PRESENT_REF:
    'now, right now, currently, current, presently, nowadays, these days, at present, at the moment, at this moment, at this time, to date, the present, this moment',
  PAST_REF:
    'recently, more recently, most recently, recent, lately, formerly, the past, the recent past, the distant past, long ago, not long ago, at the time, at that time, once',
  FUTURE_REF:
    'the future, the near future, the foreseeable future, the distant future, the near term, the short term, the long term, the coming future, shortly, some day, someday, one day, ' +
    'as soon as possible, a later date, forthcoming, upcoming',
});
