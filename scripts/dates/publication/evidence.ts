import { edtfBounds } from '../edtf.js';
import type { Interval } from '../interval.js';
import type { DateBasis, EvidenceEffect, EvidenceRole } from '../terms.js';
import type { NumericReading, PageBlock, PrintedDate } from './printed-dates.js';

/** Where in the page a piece of evidence stands; UTF-16 offsets in the block's text. */
export interface EvidencePlace {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

/** A candidate or constraint, and what came of it: one row of `date_evidence`. */
export interface Evidence {
  readonly role: EvidenceRole;
  readonly effect: EvidenceEffect;
  /** Absent when the evidence is a fact from outside the page. */
  readonly place?: EvidencePlace;
  /** The words on the page, or the outside fact. */
  readonly text: string;
  readonly reading?: string;
  readonly accepted: boolean;
  readonly explanation: string;
}

/** A weekday printed next to a date. 1 = Monday … 7 = Sunday. */
export interface CandidateWeekday {
  readonly place: EvidencePlace;
  readonly text: string;
  readonly weekday: number;
}

/** A printed date that may be the day of publication. */
export interface Candidate {
  readonly role: 'credit_line' | 'byline' | 'dateline' | 'metadata' | 'url';
  /** Absent when the date is in the address from which the page was fetched. */
  readonly place?: EvidencePlace;
  readonly text: string;
  /** Full dates it can be read as: one when plain, two when day and month could be swapped. */
  readonly days: readonly string[];
  /** What the orders of a numeric date make of it. */
  readonly numeric?: readonly NumericReading[];
  /** A numeric date whose day and month are the same number. */
  readonly isSymmetric?: boolean;
  /** Given instead of `days` when no year is printed. */
  readonly monthDay?: { readonly month: number; readonly day: number };
  readonly weekday?: CandidateWeekday;
  /** Candidates are tried from rank 0 on: the nearer to the words “published on”, the lower. */
  readonly rank: number;
  readonly basis: DateBasis;
  /** Why such a date is the day of publication. */
  readonly why: string;
  /** Readings ruled out before anything else is known, and why. */
  readonly excluded: readonly {
    readonly reading?: string;
    readonly role: 'impossible_reading' | 'date_order';
    readonly why: string;
  }[];
}

/** Something that bounds the day of publication without naming it. */
export interface Constraint {
  readonly role:
    | 'page_date'
    | 'byline'
    | 'metadata'
    | 'copyright'
    | 'past_mention'
    | 'future_mention'
    | 'outside';
  readonly effect: 'not_before' | 'not_after';
  readonly place?: EvidencePlace;
  readonly text: string;
  /** EDTF; what it leaves open follows from it and the effect. */
  readonly reading: string;
  readonly why: string;
}

/** The days that a constraint leaves. */
export function allowedBy({ effect, reading }: Pick<Constraint, 'effect' | 'reading'>): Interval {
  const { earliest, latest } = edtfBounds(reading);
  return effect === 'not_before' ? { earliest, latest: null } : { earliest: null, latest };
}

export const placeOf = (
  { id }: PageBlock,
  { start, end }: Pick<PrintedDate, 'start' | 'end'>,
): EvidencePlace => ({ blockId: id, start, end });

/** A row for what was found on the page or outside it. */
export function evidenceOf(
  { role, place, text }: Pick<Evidence, 'role' | 'place' | 'text'>,
  effect: EvidenceEffect,
  reading: string | undefined,
  accepted: boolean,
  explanation: string,
): Evidence {
  return {
    role,
    effect,
    ...(place ? { place } : {}),
    text,
    ...(reading === undefined ? {} : { reading }),
    accepted,
    explanation,
  };
}
