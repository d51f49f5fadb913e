import { groupBy } from '../../text/lookup.js';
import { byCodePoint } from '../../text/order.js';

/** Where a line stands: indexes of the page, and of the line on it. */
export interface Place {
  readonly page: number;
  readonly line: number;
}

/** A line, or the beginning of lines, that several pages print. */
export interface SharedLine {
  readonly match: 'equals' | 'starts_with';
  readonly text: string;
  /** In printed order. */
  readonly places: readonly Place[];
}

type Lines = readonly (readonly string[])[];

export const pagesOf = (places: readonly Place[]): number =>
  new Set(places.map(({ page }) => page)).size;

/** Beginnings are looked for word by word, up to here. */
const longestBeginning = 12;
/** Fewer words are the beginning of many a sentence; before a number two are enough, and before a bracket or after a colon one. */
const leastWords = { anywhere: 3, beforeNumber: 2 };
const opensValue = /[:|©–—-]$/;

/** The beginnings of a line that end between two words and leave something that can vary. */
function beginningsOf(folded: string): string[] {
  const words = folded.split(' ');
  const isTelling = (beginning: string, count: number): boolean => {
    const next = folded.charAt(beginning.length + 1);
    if (count >= leastWords.anywhere || opensValue.test(beginning) || next === '(') return true;
    return count >= leastWords.beforeNumber && /\d/.test(next);
  };
  return words
    .slice(0, Math.min(longestBeginning, words.length - 1))
    .map((_, at) => words.slice(0, at + 1).join(' '))
    .filter((beginning, at) => isTelling(beginning, at + 1));
}

/** What several pages print, by the text they share. */
const sharedBy = (places: Iterable<Place & { readonly text: string }>) =>
  [...groupBy(places, ({ text }) => text)]
    .map(([text, all]) => ({ text, places: all.map(({ page, line }): Place => ({ page, line })) }))
    .filter((each) => pagesOf(each.places) > 1);

/** Of beginnings of the same lines the longest; a line is left to the beginning that most pages share. */
function sharedBeginnings(pages: Lines, equal: ReadonlySet<string>): SharedLine[] {
  const places = pages.flatMap((lines, page) =>
    lines.flatMap((folded, line) =>
      equal.has(folded) ? [] : beginningsOf(folded).map((text) => ({ text, page, line })),
    ),
  );
  const byWeight = sharedBy(places).sort(
    (a, b) =>
      pagesOf(b.places) - pagesOf(a.places) ||
      b.places.length - a.places.length ||
      b.text.length - a.text.length ||
      byCodePoint(a.text, b.text),
  );
  const covered = new Set<string>();
  return byWeight.flatMap((shared): SharedLine[] => {
    const keys = shared.places.map(({ page, line }) => `${page}/${line}`);
    if (keys.some((key) => covered.has(key))) return [];
    for (const key of keys) covered.add(key);
    return [{ match: 'starts_with', ...shared }];
  });
}

/**
 * Lines that at least two pages print, white space folded: equal, or with the same beginning and a rest that varies. In the order of
 * their first places. `pages` are the lines of each page.
 */
export function sharedLines(pages: Lines): SharedLine[] {
  const places = pages.flatMap((lines, page) => lines.map((text, line) => ({ text, page, line })));
  const equal = sharedBy(places).map((shared): SharedLine => ({ match: 'equals', ...shared }));
  const beginnings = sharedBeginnings(pages, new Set(equal.map(({ text }) => text)));
  const first = ({ places: [place] }: SharedLine): Place => place ?? { page: 0, line: 0 };
  return [...equal, ...beginnings].sort(
    (a, b) => first(a).page - first(b).page || first(a).line - first(b).line,
  );
}
