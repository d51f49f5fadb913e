import { setOf } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { isClosed, isOpen } from './iso-dates.js';
import { type CalendarFields, type Match, matched } from './meaning.js';

/** The one day that is called by its number, whatever the year of writing. */
const nineEleven = { year: 2001, month: 9, day: 11 } as const;

const deeds = setOf('attacks terrorist terror hijackers hijackings commission');

/** The year of "the September 11 attacks". */
export const yearOfDeed = (
  tokens: Tokens,
  { month, day }: CalendarFields,
  end: number,
): number | undefined =>
  month === nineEleven.month &&
  day === nineEleven.day &&
  tokens.gap(end) <= gaps.line &&
  deeds.has(tokens.slice(end).toLowerCase())
    ? nineEleven.year
    : undefined;

/** 9/11. */
export function matchNineEleven(tokens: Tokens, index: number): Match | undefined {
  const isIt =
    tokens.slice(index) === '9' &&
    tokens.slice(index + 1) === '/' &&
    tokens.slice(index + 2) === '11' &&
    tokens.gap(index + 1) === gaps.none &&
    tokens.gap(index + 2) === gaps.none;
  if (!isIt || tokens.isFurniture || !isOpen(tokens, index) || !isClosed(tokens, index + 3))
    return undefined;
  return matched(index, index + 3, 'named-day', { kind: 'calendar', fields: nineEleven });
}
