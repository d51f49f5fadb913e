import type { EventRow } from '../model/tables/events.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A year, month or day as people write it; other EDTF values stay as they are. */
function dayInWords(edtf: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf) ?? [];
  if (year === '') return edtf;
  return [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** The first of two days, without the month and year that both have. */
const firstInWords = (first: string, last: string): string =>
  isDay(first) && isDay(last) && first.slice(0, 7) === last.slice(0, 7)
    ? String(Number(first.slice(8)))
    : dayInWords(first);

/** Two bounds in words, such as those of a publication. */
function between(earliest: string | null, latest: string | null): string {
  if (earliest === null) return latest === null ? '' : `not after ${dayInWords(latest)}`;
  if (latest === null) return `not before ${dayInWords(earliest)}`;
  if (earliest === latest) return `on ${dayInWords(earliest)}`;
  return `between ${firstInWords(earliest, latest)} and ${dayInWords(latest)}`;
}

function spanInWords(first: string, last: string): string {
  if (first === '..') return `until ${dayInWords(last)}`;
  if (last === '..') return `from ${dayInWords(first)}, with no end stated`;
  return `from ${firstInWords(first, last)} to ${dayInWords(last)}`;
}

/** When it was or will be, and whether facts from outside the articles are needed to say so. */
export function whenInWords(event: EventRow): string {
  const isFromOutside = event.date_basis === 'outside' && event.date_precision !== 'open';
  return `${timeInWords(event)}${isFromOutside ? ' (dated with facts from outside the articles)' : ''}`;
}

/** What nothing bounds was reported some time. */
function timeInWords(event: EventRow): string {
  const { date_edtf: edtf, date_kind: kind, occurrence } = event;
  const reported = between(event.first_reported_earliest, event.first_reported_latest);
  if (edtf === null) return `at a time not stated, first reported ${reported}`;
  if (edtf === '../..') return `first reported ${reported}`;
  const [first = '', last] = edtf.split('/');
  const isAhead = occurrence === 'projected' && event.status !== 'scheduled';
  const ifEver = isAhead ? 'if ever, ' : '';
  if (last === undefined) return `${ifEver}${isDay(first) ? 'on' : 'in'} ${dayInWords(first)}`;
  if (kind === 'span' && occurrence === 'actual') return spanInWords(first, last);
  if (occurrence === 'denied' && last !== '..') return `up to ${dayInWords(last)}`;
  const bound = (part: string): string | null => (part === '..' ? null : part);
  return `${ifEver}${between(bound(first), bound(last))}`;
}
