import { type Calendar, coreOf, type Match, type TokenRange } from '../grammar/meaning.js';
import { isRange } from '../grammar/range-pairs.js';
import { findExpressions } from '../grammar/scan.js';
import { wordClass } from '../lexicon/lexeme.js';
import { gaps, Tokens } from '../lexicon/tokens.js';
import type { DateOrder } from '../terms.js';
import { isoDay, type IsoDay, isoMonth, isoYear } from '../timeline/day-number.js';

/** One way to read a numeric date. `day` is undefined when the calendar has no such day. */
export interface NumericReading {
  readonly order: DateOrder;
  readonly day: IsoDay | undefined;
}

/** A weekday printed next to a date. 1 = Monday … 7 = Sunday. Offsets are those of the date's text. */
export interface PrintedWeekday {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly weekday: number;
}

/** A date as printed, from what the expression engine found: what it gives of year, month and day. */
export interface PrintedDate {
  /** UTF-16 offsets in the text it was found in, without weekday, clock and modifier. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Given instead of the parts when the numbers could be read in either order. */
  readonly numeric?: readonly NumericReading[];
  readonly weekday?: PrintedWeekday | undefined;
  /** The tokens of the whole expression. */
  readonly tokens: TokenRange;
  /** One of two days of a range. */
  readonly isOfRange: boolean;
}

/** Expressions that name more or other than a year, a month or a day, or count from a time the text does not print. */
const isOther = ({ fields, year, which, isFiscal, whole, shift }: Calendar): boolean =>
  year !== undefined ||
  which !== undefined ||
  isFiscal === true ||
  whole !== undefined ||
  shift !== undefined ||
  fields.part !== undefined ||
  [fields.century, fields.decade, fields.half, fields.quarter, fields.season, fields.week].some(
    (field) => field !== undefined,
  ) ||
  fields.holiday !== undefined;

/** 05/06/2004, 5.6.04: three numbers, of which the first is not a year. */
const isNumeric = (tokens: Tokens, { start, end }: TokenRange): boolean =>
  end - start === 5 &&
  tokens.length(start) <= 2 &&
  [start, start + 2, start + 4].every((at) => tokens.has(at, wordClass.digits));

/** Both readings of a numeric date that ends with its year. */
function readingsOf(tokens: Tokens, { fields, swapped }: Calendar, at: number): NumericReading[] {
  const first = Number(tokens.slice(at));
  const reading = (order: DateOrder, key: 'month' | 'day'): NumericReading => {
    const found = [fields, swapped].find((each) => each?.[key] === first);
    const { year = 0, month = 0, day = 0 } = found ?? {};
    return { order, day: isoDay(year, month, day) };
  };
  return [reading('month_first', 'month'), reading('day_first', 'day')];
}

const isBeside = (tokens: Tokens, index: number): boolean =>
  [',', ':', '|', '/', '-', '.', '(', 'the'].includes(tokens.slice(index).toLowerCase());

/** The weekday printed directly before or behind a date, over at most two marks. */
function weekdayBeside(tokens: Tokens, { start, end }: TokenRange): PrintedWeekday | undefined {
  let before = start - 1;
  while (before > start - 4 && isBeside(tokens, before)) before -= 1;
  let after = end;
  while (after < end + 2 && isBeside(tokens, after)) after += 1;
  const at = [before, after].find((index) => tokens.lexeme(index).weekday !== undefined);
  if (at === undefined) return undefined;
  const { weekday = 0, isShort } = tokens.lexeme(at);
  const isStopped = isShort === true && tokens.is(at + 1, '.') && tokens.gap(at + 1) === gaps.none;
  const place = { start: tokens.start(at), end: tokens.end(isStopped ? at + 1 : at) };
  return { ...place, text: tokens.text.slice(place.start, place.end), weekday };
}

function printedDate(tokens: Tokens, match: Match): PrintedDate | undefined {
  const { meaning } = match;
  if (meaning.kind !== 'calendar' || isOther(meaning)) return undefined;
  const { year, month, day } = meaning.fields;
  if (year === undefined && (month === undefined || day === undefined)) return undefined;
  const core = coreOf(match);
  const [start, end] = [tokens.start(core.start), tokens.end(core.end - 1)];
  const base = {
    start,
    end,
    text: tokens.text.slice(start, end),
    weekday: day === undefined ? undefined : weekdayBeside(tokens, core),
    tokens: { start: match.start, end: match.end },
    isOfRange: match.tail !== undefined || match.isTail === true,
  };
  return isNumeric(tokens, core)
    ? { ...base, numeric: readingsOf(tokens, meaning, core.start) }
    : { ...base, year, month, day };
}

/** Full and partial dates that print a year, or a month and a day, in printed order. */
export function findPrintedDates(tokens: Tokens): PrintedDate[] {
  const dates: PrintedDate[] = [];
  let last: Match | undefined;
  for (const match of findExpressions(tokens, undefined)) {
    const date = printedDate(tokens, match);
    const isOfRange = last !== undefined && isRange(tokens, last, match);
    const first = dates.at(-1);
    if (isOfRange && date && first) dates.splice(-1, 1, { ...first, isOfRange });
    if (date) dates.push(isOfRange ? { ...date, isOfRange } : date);
    last = match;
  }
  return dates;
}

/** The same in a line of a page’s furniture, which loses spaces and abbreviates years. */
export const findLineDates = (text: string): PrintedDate[] =>
  findPrintedDates(new Tokens(text, { isFurniture: true }));

/** The days a date can be read as: one when plain, two when day and month could be swapped, none when it is not a whole date. */
export function daysOf({ numeric, year, month, day }: PrintedDate): IsoDay[] {
  if (numeric) return [...new Set(numeric.flatMap((reading) => reading.day ?? []))];
  const whole = isoDay(year ?? -1, month ?? 0, day ?? 0);
  return whole === undefined ? [] : [whole];
}

/** EDTF of a date that prints its year and can be read in one way only; none for a year before our era. */
export function edtfOfPrinted(date: PrintedDate): string | undefined {
  const { numeric, year, month, day } = date;
  const [only, other] = daysOf(date);
  if (numeric || day !== undefined) return other === undefined ? only : undefined;
  if (year === undefined || year < 1) return undefined;
  return month === undefined ? isoYear(year) : isoMonth(year, month);
}

/** What the publication date is read from: a block of a page, as corpus/ makes them. */
export interface PageBlock {
  readonly id: string;
  readonly role: string;
  readonly inText: boolean;
  readonly text: string;
}

/** Tags, scripts and styles are no words of the page. */
export const isPrinted = ({ role }: PageBlock): boolean => role !== 'markup';

/** A block with the dates printed in it, as the expression engine reads them. */
export interface ReadBlock extends PageBlock {
  /** Its dates, when it is read as a line of furniture. */
  readonly dates: readonly PrintedDate[];
  /** The same, read as running text: empty for blocks that tell no story. */
  readonly told: readonly PrintedDate[];
  /** Words of its running text. */
  readonly tokens: Tokens;
}

/** Roles of running text. */
const isTold = ({ role }: PageBlock): boolean => role === 'body' || role === 'deck';

export const readBlocks = (blocks: readonly PageBlock[]): ReadBlock[] =>
  blocks.map((block) => {
    const tokens = new Tokens(isTold(block) ? block.text : '');
    return { ...block, dates: findLineDates(block.text), told: findPrintedDates(tokens), tokens };
  });
