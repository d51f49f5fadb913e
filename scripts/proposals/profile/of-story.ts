import { chromeByWords } from '../../corpus/lexicon.js';
import type { CutLine } from './cut-pages.js';
import { pagesOf, type Place, type SharedLine } from './shared-lines.js';

/** Pages of one publisher and what they share. */
export interface ComparedPages {
  readonly pages: readonly (readonly CutLine[])[];
  /** Keys of the places of all shared lines. */
  readonly shared: ReadonlySet<string>;
}

export const placeKey = ({ page, line }: Place): string => `${page}/${line}`;

export const lineAt = ({ pages }: ComparedPages, { page, line }: Place): CutLine | undefined =>
  pages[page]?.[line];

/** Whether text that no other page prints stands above a place, and below it. */
function ownTextAround({ pages, shared }: ComparedPages, { page, line }: Place) {
  const own = (pages[page] ?? []).flatMap(({ inText, isSentence, role }, at) =>
    inText && !shared.has(placeKey({ page, line: at })) ? [{ at, isSentence, role }] : [],
  );
  return {
    headlineAbove: own.some(({ at, role }) => at < line && role === 'headline'),
    proseAbove: own.some(({ at, isSentence }) => at < line && isSentence),
    proseBelow: own.some(({ at, isSentence }) => at > line && isSentence),
  };
}

/** Why a shared line may be of a story all the same. */
export type StoryReason = 'headline' | 'paragraph' | 'beginning';

/**
 * Why a shared line may be of a story all the same; undefined where it is not. Pages link to each other by headlines and first
 * sentences, a story that follows another repeats its paragraphs, and many begin with the same place.
 */
export function reasonOfStory(
  compared: ComparedPages,
  { match, text, places }: SharedLine,
): StoryReason | undefined {
  if (chromeByWords(text, text.split(' ').length)) return undefined;
  const kept = places.filter((place) => lineAt(compared, place)?.inText === true);
  const isTold = kept.some((place) => {
    const line = lineAt(compared, place);
    return line?.isSentence === true || line?.role === 'headline';
  });
  if (match === 'starts_with' && isTold) return 'beginning';
  const isOfOnePage = pagesOf(kept) === 1;
  if (isOfOnePage && kept.some((place) => lineAt(compared, place)?.role === 'headline'))
    return 'headline';
  const isAmidText = kept
    .filter((place) => lineAt(compared, place)?.isSentence === true)
    .some((place) => {
      const { headlineAbove, proseAbove, proseBelow } = ownTextAround(compared, place);
      // Below a headline may stand a notice of the site, but the first sentence of one page is a teaser on another.
      return proseBelow && (proseAbove || (isOfOnePage && headlineAbove));
    });
  return isAmidText ? 'paragraph' : undefined;
}
