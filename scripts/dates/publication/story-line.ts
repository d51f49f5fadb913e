import { findPageLines, listed, opening, type PageLine } from './page-lines.js';
import { daysOf, type ReadBlock } from './printed-dates.js';

/** Where a date line stands: over the headline, between it and the text or in its first lines, within the text, below it. */
export type LinePlace = 'above' | 'head' | 'within' | 'signature' | 'below';

/** A date line at its place on the page, with what its surroundings say for and against it. */
export interface StoryLine extends PageLine {
  readonly place: LinePlace;
  /** Lines of its look recur in its part of the page. */
  readonly isListed: boolean;
  /** Half of the story or more follows it. */
  readonly isOpening: boolean;
  /** Blocks between it and the headline or text below it; 0 when it is above neither. */
  readonly linesAbove: number;
}

/** A date directly behind the last paragraph signs the story. */
const signatureReach = 2;

/** Every date line of the page in page order. */
export function findStoryLines(blocks: readonly ReadBlock[]): StoryLine[] {
  const lines = findPageLines(blocks).filter(({ date }) => daysOf(date).length > 0);
  const isOpening = opening(lines, blocks);
  const firstOfText = blocks.findIndex(({ role }) => role === 'body');
  const lastOfText = blocks.findLastIndex(({ role }) => role === 'body');
  const headline = blocks.findIndex(({ role }) => role === 'headline');
  const story = headline >= 0 ? headline : firstOfText;
  const below = lines.filter(({ index }) => index > lastOfText);
  const isAlone = ({ index, label }: PageLine): boolean =>
    below.every((other) => other.label !== label || other.index === index);
  const placeOf = (line: PageLine, at: number): LinePlace => {
    const { index, label } = line;
    if (index < story) return 'above';
    if (index < firstOfText || isOpening[at]) return 'head';
    if (index <= lastOfText) return 'within';
    if (!isAlone(line)) return 'below';
    return label === 'published' || index <= lastOfText + signatureReach ? 'signature' : 'below';
  };
  const places = lines.map(placeOf);
  const isListed = listed(lines, (at) => places[at] ?? '');
  return lines.map((line, at) => ({
    ...line,
    place: places[at] ?? 'below',
    isListed: isListed[at] ?? false,
    isOpening: isOpening[at] ?? false,
    linesAbove: Math.max(0, story - line.index),
  }));
}

/** A bare date further above the story is the page’s. */
const ownReach = 15;

/** A date that no name, clock or label ties to the story. */
export const isPlain = ({ label, isTimed, isBare }: StoryLine): boolean =>
  label === 'unlabelled' && !isTimed && isBare;

/** Whether a line can date the story at all. */
function isPlausible(line: StoryLine): boolean {
  const { label, place, isListed, isTimed, isByline, linesAbove } = line;
  if (label === 'rendered' || isListed) return false;
  if (label === 'updated') return true;
  if (place === 'below') return false;
  // “Posted by …” below a story signs a comment, and so does a clock.
  if (place === 'signature') return label === 'published' ? !isByline : !isTimed;
  if (place === 'within') return (label === 'published') !== isByline;
  return place !== 'above' || !isPlain(line) || linesAbove <= ownReach;
}

/** What ties a date to the story, the strongest first: a line that has it outweighs all that have only what comes later. */
const ties: readonly ((line: StoryLine) => boolean)[] = [
  ({ label }) => label === 'published',
  ({ place }) => place === 'head',
  ({ isOpening }) => isOpening,
  ({ isByline }) => isByline,
];

/** Above 0 when the first line is tied more strongly to the story. */
function compareTies(a: StoryLine, b: StoryLine): number {
  for (const has of ties) if (has(a) !== has(b)) return has(a) ? 1 : -1;
  return 0;
}

const firstDay = ({ date }: StoryLine): string => daysOf(date)[0] ?? '';

/** The line that dates the story: the one tied most strongly to it, and of equals the earlier day, for pages are rendered after their stories are written. */
export function bestStoryLine(lines: readonly StoryLine[]): StoryLine | undefined {
  let best: StoryLine | undefined;
  for (const line of lines.filter(isPlausible)) {
    const more = best === undefined ? 1 : compareTies(line, best);
    if (!best || more > 0 || (more === 0 && firstDay(line) < firstDay(best))) best = line;
  }
  return best;
}

/** The day and month that a line between headline and text prints without their year. */
export function yearlessLine(blocks: readonly ReadBlock[]): PageLine | undefined {
  const headline = blocks.findIndex(({ role }) => role === 'headline');
  const firstOfText = blocks.findIndex(({ role }) => role === 'body');
  return findPageLines(blocks.slice(0, firstOfText)).find(
    ({ date, label, index }) =>
      headline >= 0 &&
      index > headline &&
      date.year === undefined &&
      !date.numeric &&
      (label === 'unlabelled' || label === 'published'),
  );
}
