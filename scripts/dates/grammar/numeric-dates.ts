import { wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import type { DateOrder } from '../terms.js';
import { fullYear } from './date-parts.js';
import { isClosed, isDay, isOpen, matchIsoDay } from './iso-dates.js';
import { type Match, matched, type Read } from './meaning.js';
import { isLabelled } from './years.js';

interface Groups {
  readonly numbers: readonly string[];
  readonly mark: string;
}

/** Three numbers joined by the same mark without spaces. */
function readGroups(tokens: Tokens, index: number): Read<Groups> {
  const mark = tokens.slice(index + 1);
  if (mark !== '/' && mark !== '-' && mark !== '.') return undefined;
  const numbers: string[] = [];
  let at = index;
  for (let group = 0; group < 3; group += 1) {
    if (
      !tokens.has(at, wordClass.digits) ||
      tokens.length(at) > 4 ||
      (group > 0 && tokens.gap(at) !== gaps.none)
    )
      break;
    numbers.push(tokens.slice(at));
    if (tokens.gap(at + 1) !== gaps.none || tokens.slice(at + 1) !== mark) {
      at += 1;
      break;
    }
    at += group < 2 ? 2 : 1;
  }
  const isWhole = numbers.length === 3 && tokens.slice(at - 1) === numbers[2];
  return isWhole ? { numbers, mark, end: at } : undefined;
}

/** 25.12.13: two digits each, the first too large for a month. */
const isCertainDay = ({ numbers, mark }: Groups): boolean =>
  mark === '.' && numbers.every((number) => number.length === 2) && Number(numbers[0]) > 12;

/** 2001-05-10, 10/05/2001, 5/10/01, 10.5.2001; with the readings the order of day and month leaves open. */
export function matchNumericDate(order: DateOrder | undefined) {
  return (tokens: Tokens, index: number): Match | undefined => {
    if (!isOpen(tokens, index) || isLabelled(tokens, index)) return undefined;
    const groups = readGroups(tokens, index);
    if (!groups) return undefined;
    const [first = '', second = '', third = ''] = groups.numbers;
    if (first.length === 4) {
      const fields = { year: Number(first), month: Number(second), day: Number(third) };
      return matchIsoDay(tokens, index, groups.end, fields);
    }
    const isYearLast = third.length === 2 || third.length === 4;
    if (!isClosed(tokens, groups.end) || first.length > 2 || second.length > 2 || !isYearLast)
      return undefined;
    // 10-4-20 is a score, 3.4.56 a version: in running text two-digit years are believed after slashes, and in 25.12.13.
    const isCertain = groups.mark === '/' || isCertainDay(groups);
    if (third.length === 2 && !isCertain && !tokens.isFurniture) return undefined;
    const year = third.length === 4 ? Number(third) : fullYear(Number(third));
    const monthFirst = { year, month: Number(first), day: Number(second) };
    const dayFirst = { year, month: Number(second), day: Number(first) };
    const wanted =
      order === 'day_first' || (order === undefined && groups.mark === '.')
        ? [dayFirst, monthFirst]
        : [monthFirst, dayFirst];
    const [fields, swapped] = wanted.filter(isDay);
    if (!fields) return undefined;
    const isOpenQuestion =
      swapped !== undefined &&
      order === undefined &&
      (groups.mark !== '.' || tokens.isFurniture) &&
      swapped.day !== fields.day;
    const meaning = { kind: 'calendar', fields, ...(isOpenQuestion ? { swapped } : {}) } as const;
    return matched(index, groups.end, 'numeric-date', meaning);
  };
}
