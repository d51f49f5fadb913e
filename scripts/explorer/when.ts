import { dayInWords, firstInWords, isDay } from '../text/days.js';

/**
 * When something was, as briefly as a column of a table allows: `edtf` and `kind` as the date columns of a row have them. A span
 * goes on all the time; of a window it is only known that it was once within it.
 */
export function whenInWords(edtf: string, kind: string): string {
  if (edtf === '' || edtf === '../..') return 'not known';
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return dayInWords(first);
  if (last === '..') return `${kind === 'span' ? 'since' : 'not before'} ${dayInWords(first)}`;
  if (first === '..') return `${kind === 'span' ? 'until' : 'by'} ${dayInWords(last)}`;
  const isWithinMonth = isDay(first) && isDay(last) && first.slice(0, 7) === last.slice(0, 7);
  const [from, to] = [firstInWords(first, last), dayInWords(last)];
  if (kind === 'span') return isWithinMonth ? `${from}–${to}` : `${from} to ${to}`;
  return `between ${from} and ${to}`;
}
