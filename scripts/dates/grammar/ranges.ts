import { setOf, wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import { readDayOfMonth } from './date-parts.js';
import { matched, type Match } from './meaning.js';
import { readDayMonth } from './read-dates.js';
import { readOrdinal } from './numbers.js';
import { matchYearPart } from './year-parts.js';
import { matchCentury } from './decades.js';

const joiners = setOf('- to and through until');

/** The bare first day of "3-5 September 2001", "on 3 and 4 September": a day of the month named once, after the second. */
export function matchFirstDay(tokens: Tokens, index: number): Match | undefined {
  const first = readDayOfMonth(tokens, index);
  if (
    !first ||
    !joiners.has(tokens.word(first.end)) ||
    !tokens.has(first.end + 1, wordClass.digits)
  )
    return undefined;
  const second = readDayMonth(tokens, first.end + 1);
  if (second?.fields.day === undefined || second.fields.day <= first.value) return undefined;
  const tail: Match = matched(
    first.end + 1,
    second.end,
    second.fields.year === undefined ? 'month-day' : 'full-date',
    { kind: 'calendar', fields: second.fields, year: second.year },
  );
  const fields = { ...second.fields, day: first.value };
  const meaning = { kind: 'calendar', fields, year: second.year } as const;
  return { ...matched(index, first.end, 'first-day-of-range', meaning), tail: [tail] };
}

/** The bare first ordinal of "the 18th and 19th centuries", "the first and second quarters of 1998". */
export function matchFirstOrdinal(tokens: Tokens, index: number): Match | undefined {
  const at = tokens.is(index, 'the') ? index + 1 : index;
  const first = readOrdinal(tokens, at);
  if (!first || (!tokens.is(first.end, 'and') && !tokens.is(first.end, 'or'))) return undefined;
  const second = matchCentury(tokens, first.end + 1) ?? matchYearPart(tokens, first.end + 1);
  if (second?.meaning.kind !== 'calendar') return undefined;
  const { fields } = second.meaning;
  const own =
    fields.century === undefined
      ? {
          ...fields,
          ...(fields.quarter === undefined ? { half: first.value } : { quarter: first.value }),
        }
      : { century: first.value - 1 };
  const isInside =
    fields.century !== undefined || first.value <= (fields.quarter === undefined ? 2 : 4);
  if (!isInside) return undefined;
  const meaning = { ...second.meaning, fields: own };
  return { ...matched(index, first.end, 'first-ordinal-of-pair', meaning), tail: [second] };
}
