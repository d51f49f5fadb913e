import { matchDoubleMarks, type Match } from './double-marks.js';
import { placedMarks, type PlacedMark } from './mark-places.js';
import { marksOf, type System } from '../text/quotation-marks.js';
import { matchSingleMarks } from './single-marks.js';
import { groupBy } from '../text/lookup.js';

/** A pair of quotation marks in a block. Offsets are UTF-16 units of the block's text, marks included. */
export interface MarkPair {
  readonly start: number;
  readonly end: number;
  /** Where the words between the marks begin and end: a mark may have more than one character. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** False when the paragraph ends before the quotation does, as printers do where it runs on. */
  readonly isClosed: boolean;
}

/** Systems of which no mark is an apostrophe. */
const paired = ['double', 'guillemet', 'single guillemet', 'corner', 'white corner'] as const;

function pairsOf(
  text: string,
  marks: readonly PlacedMark[],
  matches: readonly Match[],
): MarkPair[] {
  return matches.flatMap(({ open, close, next }): MarkPair[] => {
    const [opening, closing] = [marks[open], close === undefined ? undefined : marks[close]];
    if (!opening) return [];
    const { start, end: innerStart } = opening;
    if (closing)
      return [{ start, end: closing.end, innerStart, innerEnd: closing.start, isClosed: true }];
    const limit = next === undefined ? undefined : marks[next]?.start;
    const end =
      limit === undefined
        ? text.length
        : innerStart + text.slice(innerStart, limit).trimEnd().length;
    return [{ start, end, innerStart, innerEnd: end, isClosed: false }];
  });
}

/** The pairs that no other holds; of two that overlap, the one that begins first. */
function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  const kept: MarkPair[] = [];
  for (const pair of pairs.toSorted((a, b) => a.start - b.start))
    if (pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair);
  return kept;
}

/** Every pair of quotation marks in a paragraph, left to right; marks inside marks belong to the outer pair. */
export function findMarkPairs(text: string): MarkPair[] {
  const marks = groupBy(placedMarks(text), ({ system }) => system);
  const of = (system: System): readonly PlacedMark[] => marks.get(system) ?? [];
  const doubles = outermost(
    paired.flatMap((system) => pairsOf(text, of(system), matchDoubleMarks(text, of(system)))),
  );
  const outside: PlacedMark[] = [];
  let at = 0;
  for (const mark of of('single')) {
    while ((doubles[at]?.end ?? text.length) <= mark.start) at += 1;
    if (mark.start < (doubles[at]?.start ?? text.length)) outside.push(mark);
  }
  return outermost([...doubles, ...pairsOf(text, outside, matchSingleMarks(text, outside))]);
}

/** The marks at both ends of a pair's text; the second is empty where the pair is not closed. */
export function marksAround(text: string): readonly [opening: string, closing: string] {
  const marks = marksOf(text);
  const [first, last] = [marks[0], marks.length > 1 ? marks.at(-1) : undefined];
  return [text.slice(0, first?.end ?? 0), last?.end === text.length ? text.slice(last.start) : ''];
}
