import type {
  DateBasis,
  DateKind,
  DatePrecision,
  TimeReference,
  TimexMod,
  TimexType,
} from './terms.js';
import type { Interval } from './interval.js';
import type { IsoDay } from './timeline/day-number.js';

/** One way to read an expression. */
export interface TimeReading {
  /** TIMEX3 value. */
  readonly value: string;
  /** EDTF level 0 or 1; absent when nothing bounds the time. */
  readonly edtf?: string;
  /** First and last day it can mean; null is an open end, absent is nothing known. */
  readonly earliest?: IsoDay | null;
  readonly latest?: IsoDay | null;
}

/** Two expressions that are the ends of one range, joined. */
export interface TimeRange extends Interval {
  /** From the beginning of the first expression to the end of the second: UTF-16 offsets, end-exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** From the first day of the first to the last day of the second. */
  readonly edtf: string;
}

/** A temporal expression of a text, resolved. */
export interface TimeExpression extends TimeReading {
  /** UTF-16 offsets, end-exclusive; the TIMEX3 extent, without the preposition before it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 modifier. */
  readonly mod?: TimexMod;
  readonly precision?: DatePrecision;
  /** Span: it lasted from–to; window: it lies somewhere in between. Only where the bounds differ. */
  readonly kind?: DateKind;
  readonly reference: TimeReference;
  readonly basis: DateBasis;
  /** What it was resolved against: the publication date, or the index of another expression of the result. */
  readonly anchor?: 'publication' | number;
  /** Index of the other end of the range of which this is one: "May" and "July" in "from May to July". */
  readonly rangeWith?: number;
  /** The joined range, on its first end. */
  readonly range?: TimeRange;
  /** Name of the grammar rule that read it. */
  readonly rule: string;
  /**
   * Every way to read it, likeliest first, when the text leaves more than one open. The bounds are then the hull of all,
   * and `value` is that of the likeliest, or has X for each digit in which the ends of an anchor window differ.
   */
  readonly readings?: readonly TimeReading[];
}
