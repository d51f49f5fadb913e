import type { EventRow } from '../model/tables/events.js';
import { dayInWords, firstInWords, isDay } from '../text/days.js';

const pair = (first: string, word: string, last: string): string =>
  `${firstInWords(first, last)} ${word} ${dayInWords(last)}`;

/** Two days of one month with none between them. */
const areNeighbours = (first: string, last: string): boolean =>
  isDay(first) &&
  isDay(last) &&
  first.slice(0, 7) === last.slice(0, 7) &&
  Number(last.slice(8)) === Number(first.slice(8)) + 1;

/** When an article was published, by the bounds of its day. */
export function publishedInWords(earliest: string | null, latest: string | null): string {
  if (earliest === null)
    return latest === null ? 'at a time not known' : `by ${dayInWords(latest)}`;
  if (latest === null) return `not before ${dayInWords(earliest)}`;
  return earliest === latest
    ? `on ${dayInWords(earliest)}`
    : `between ${pair(earliest, 'and', latest)}`;
}

/** From a first to a last time, both known. */
function spanInWords(first: string, last: string, isRepeated: boolean): string {
  if (areNeighbours(first, last)) return `on ${pair(first, 'and', last)}`;
  return `${isRepeated ? 'at times ' : ''}from ${pair(first, 'to', last)}`;
}

/** At some time between two. */
function windowInWords(first: string, last: string, event: EventRow): string {
  if (areNeighbours(first, last)) return `on ${pair(first, 'or', last)}`;
  const day = event.family === 'meeting' ? 'on a day or days' : 'on a day';
  const once = isDay(first) && isDay(last) ? day : 'at a time';
  return `${event.multiplicity === 'repeated' ? 'at times' : once} between ${pair(first, 'and', last)}`;
}

/**
 * When it was, goes on or is to be. Of what was still to come, only what the article fixes: that it comes after the
 * article is no date of it.
 */
export function timeInWords(event: EventRow): string {
  const { date_edtf: edtf, date_kind: kind, occurrence, status } = event;
  if (edtf === null || edtf === '../..') return '';
  const isAhead = occurrence === 'projected';
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return `${isDay(first) ? 'on' : 'in'} ${dayInWords(first)}`;
  if (last === '..') {
    if (isAhead) return '';
    return status === 'ongoing'
      ? `since ${dayInWords(first)}, with no end stated`
      : `not before ${dayInWords(first)}`;
  }
  if (occurrence === 'denied') return `up to ${dayInWords(last)}`;
  if (status === 'ongoing' && first === '..') return `to last until ${dayInWords(last)}`;
  if (first === '..' || (isAhead && isDay(first) && !isDay(last)))
    return `not later than ${dayInWords(last)}`;
  return kind === 'span'
    ? spanInWords(first, last, event.multiplicity === 'repeated')
    : windowInWords(first, last, event);
}
