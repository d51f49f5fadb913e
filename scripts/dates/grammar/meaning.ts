import type { Tokens } from '../lexicon/tokens.js';
import type { TimexMod } from '../terms.js';
import type { Part } from '../timeline/parts.js';
import type { Grain } from '../timeline/period.js';

/** Which occurrence is meant: counted from the time of writing, or from the time the text is about. */
export type Origin = 'anchor' | 'focus';

/** A time of day, 24-hour; minute absent when only the hour is printed. */
export interface ClockTime {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
}

/** Named parts of the calendar, as printed; what is missing the resolver supplies. */
export interface CalendarFields {
  readonly century?: number | undefined;
  readonly decade?: number | undefined;
  readonly year?: number | undefined;
  readonly half?: number | undefined;
  readonly quarter?: number | undefined;
  /** 0 spring … 3 winter. */
  readonly season?: number | undefined;
  readonly month?: number | undefined;
  /** Week of the year (ISO 8601). */
  readonly week?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly holiday?: string | undefined;
  /** Of all that the other fields name, only this part: the first Thursday of November. */
  readonly part?: Part | undefined;
}

/** Calendar units from a named time: two weeks before Christmas, the week after Easter (whole), the Friday before it (whole). */
export interface Shift {
  readonly grain: Grain;
  readonly by: number;
  readonly isWhole: boolean;
  readonly weekday?: number | undefined;
}

/** The year is named by its distance: "June last year" is −1 from the anchor. */
export interface YearReference {
  readonly by: number;
  readonly origin: Origin;
}

interface WithinDay {
  /** TIMEX3 part of the day: MO, MI, AF, EV, NI, DT. */
  readonly dayPart?: string | undefined;
  readonly clock?: ClockTime | undefined;
}

/** What is meant is not the period named, but one told from it. */
export interface Told {
  /** The week or weekend that it begins in: "the week of May 7". */
  readonly whole?: 'week' | 'weekend' | undefined;
  readonly shift?: Shift | undefined;
}

/** What an expression says before anything is known of when it was written. */
export type Meaning =
  | ({
      readonly kind: 'calendar';
      readonly fields: CalendarFields;
      readonly year?: YearReference | undefined;
      /** last −1, this 0, next 1. */
      readonly which?: number | undefined;
      /** "Friday of last week": `which` is of the week, so that no other is meant. */
      readonly isOfWeek?: boolean | undefined;
      readonly origin?: Origin | undefined;
      /** Other readings of the fields: day and month swapped. */
      readonly swapped?: CalendarFields | undefined;
      readonly isFiscal?: boolean | undefined;
    } & WithinDay &
      Told)
  | ({
      /** A whole unit, counted from the one that holds the origin: "last week", "that day". */
      readonly kind: 'unit';
      readonly grain: Grain;
      readonly by: number;
      readonly origin: Origin;
      /** "The quarter" needs one named before; without it there is nothing to resolve. */
      readonly isBare?: boolean | undefined;
      readonly part?: Part | undefined;
    } & WithinDay &
      Told)
  | ({
      /** A distance: "three days ago", "two weeks later". An unknown amount is undefined. */
      readonly kind: 'offset';
      readonly grain: Grain;
      readonly amount: number | undefined;
      readonly sign: 1 | -1;
      readonly origin: Origin;
      /** A finer remainder: "two and a half years ago" adds six months. */
      readonly restMonths?: number | undefined;
    } & WithinDay)
  | {
      /** The same stretch so many years before: "a year earlier", "the year-ago quarter". */
      readonly kind: 'comparison';
      readonly years: number;
      readonly origin: Origin;
      readonly grain?: Grain | undefined;
      readonly fields?: CalendarFields | undefined;
      /** The words alone say that the compared period is meant, and no distance. */
      readonly isComparing: boolean;
    }
  | { readonly kind: 'vague'; readonly reference: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  | {
      readonly kind: 'duration';
      readonly value: string;
      /** A stretch that ends or begins at a known time: "the past month", "the next two weeks". */
      readonly towards?: 1 | -1 | undefined;
      readonly grain?: Grain | undefined;
      readonly amount?: number | undefined;
    }
  | { readonly kind: 'set'; readonly value: string }
  | ({ readonly kind: 'clock' } & WithinDay);

/** Something read at a token, and one past its last token; undefined when it does not stand there. */
export type Read<Found> = (Found & { readonly end: number }) | undefined;

export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** The tokens of the printed date in a match. */
export const coreOf = ({ start, end, core = { start, end } }: Match): TokenRange => core;

/** A run of tokens and its meaning. */
export interface Match {
  /** First token. */
  readonly start: number;
  /** One past the last token. */
  readonly end: number;
  /** Where the printed date itself is, when a weekday, a clock, a part of the day or a modifier is around it. */
  readonly core?: TokenRange | undefined;
  readonly meaning: Meaning;
  readonly mod?: TimexMod | undefined;
  /** Name of the rule that fired. */
  readonly rule: string;
  /** Expressions that only stand in the shadow of this one: the "5" of "May 3 to 5". */
  readonly tail?: readonly Match[] | undefined;
  /** A name that only holds a word of time: read over, and no expression. */
  readonly isName?: boolean | undefined;
  /** Second end of a range or pair: it shares what the first was found to be. */
  readonly isTail?: boolean | undefined;
}

/** A match with its core and tail left out. */
export const matched = (
  start: number,
  end: number,
  rule: string,
  meaning: Meaning,
  mod?: TimexMod,
): Match => ({ start, end, meaning, mod, rule });

/** The tokens of a name that holds a word of time. */
export const nameOnly = (start: number, end: number): Match => ({
  ...matched(start, end, 'name', { kind: 'calendar', fields: {} }),
  isName: true,
});

/** A whole unit, so many from the one that holds the origin. */
export const unitFrom = (
  origin: Origin,
  grain: Grain,
  by: number,
  more: { readonly isBare?: true; readonly dayPart?: string | undefined } = {},
): Meaning => ({ kind: 'unit', grain, by, origin, ...more });

/** A rule reads one expression that begins at a token; every rule looks at a bounded number of tokens. */
export type Rule = (tokens: Tokens, index: number) => Match | undefined;

export type Calendar = Extract<Meaning, { readonly kind: 'calendar' }>;
