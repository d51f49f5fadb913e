import type { Code } from '../model/codes.js';
import type { CuratedActor } from '../model/records/actors.js';
import { countUpTo, groupBy, once } from '../text/lookup.js';
import { wordsOf } from '../text/words.js';
import { breaksWord } from './selector.js';

/** A printed name: UTF-16 units of a block's text, and whether it is listed as an adjective. */
export interface PrintedName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isAdjective: boolean;
}

/** What a name stands for where mentions.json says nothing about it. */
export type UsualSense = (name: PrintedName) => Code<'mention_sense'>;

/** Where a text prints words whole. */
export function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!breaksWord(text, at) && !breaksWord(text, at + words.length)) places.push(at);
  }
  return places;
}

/** Joined to a word before or after it: “Russia-US talks”, “a US-proposed plan”. */
const isInCompound = ({ text, start, end }: PrintedName): boolean =>
  /[\p{L}.][-–]$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  /^[-–]\p{L}/u.test(text.slice(end, end + 3));

/** What actors are called in each article. */
const printedIn = once((actors: readonly CuratedActor[]) =>
  groupBy(
    actors.flatMap(({ printed }) => printed),
    ({ article }) => article,
  ),
);

/**
 * What follows by rule and is not written: a name inside a title that the article gives a person is part of it, and
 * an adjective or a name in a compound stands before a noun.
 */
export function usualSenseIn(articleId: string, actors: readonly CuratedActor[]): UsualSense {
  const titles = (printedIn(actors).get(articleId) ?? [])
    .flatMap(({ roles = [] }) => roles)
    .flatMap(({ exact, clause }) => (clause ? [] : [exact]));
  // Names of one text come together; a title is looked for once in each.
  const byFirstWord = groupBy(new Set(titles), (title) => wordsOf(title)[0]);
  const titlesIn = (text: string) =>
    [undefined, ...new Set(wordsOf(text))].flatMap((word) =>
      (byFirstWord.get(word) ?? []).map((title) => ({
        length: title.length,
        places: placesOf(title, text),
      })),
    );
  let last: { readonly text: string; readonly titles: ReturnType<typeof titlesIn> } | undefined;
  const isInTitle = ({ text, start, end }: PrintedName): boolean => {
    if (last?.text !== text) last = { text, titles: titlesIn(text) };
    return last.titles.some(({ length, places }) => {
      // Of the places that begin early enough, the last reaches furthest.
      const at = places[countUpTo(places, start) - 1];
      return at !== undefined && end <= at + length;
    });
  };
  return (name) => {
    if (isInTitle(name)) return 'part_of_name';
    return name.isAdjective || isInCompound(name) ? 'attributive' : 'actor';
  };
}
