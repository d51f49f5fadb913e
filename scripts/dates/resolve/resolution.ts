import type { ClockTime } from '../grammar/meaning.js';
import type { DayNumber } from '../timeline/day-number.js';
import type { Period } from '../timeline/period.js';
import type { TimeReference, TimexType } from '../terms.js';

/** An expression's time against one day of writing. */
export interface Resolution {
  readonly type: TimexType;
  /** TIMEX3 value when no period gives it. */
  readonly value?: string | undefined;
  readonly period?: Period | undefined;
  readonly dayPart?: string | undefined;
  readonly clock?: ClockTime | undefined;
  /** A stretch that is not a single period: the past two months. */
  readonly stretch?: readonly [first: DayNumber, last: DayNumber] | undefined;
  readonly reference: TimeReference;
  readonly anchor?: 'publication' | number | undefined;
  /** Other periods it can mean, likeliest first. */
  readonly others?: readonly Period[] | undefined;
  readonly isFiscal?: boolean | undefined;
  /** Comparisons look back at what is talked about, and do not become it. */
  readonly isAside?: boolean | undefined;
}

export const dateOf = (
  period: Period,
  reference: TimeReference,
  anchor?: 'publication' | number,
): Resolution => ({ type: 'DATE', period, reference, anchor });

export const vagueDate = (value: string, anchor?: 'publication'): Resolution => ({
  type: 'DATE',
  value,
  reference: 'vague',
  anchor,
});
