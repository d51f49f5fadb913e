import type { DateBasis, EvidenceEffect, EvidenceRole } from '../terms.js';
import type { Interval } from '../interval.js';

/** What the publication date is read from: a block of a page, as corpus/ makes them. */
export interface PageBlock {
  readonly id: string;
  readonly role: string;
  readonly inText: boolean;
  readonly text: string;
}

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
export interface PrintedWeekday {
  readonly place: EvidencePlace;
  readonly text: string;
  readonly weekday: number;
}

/** A printed date that claims to be the day of publication. */
export interface Claim {
  readonly role: 'credit_line' | 'byline' | 'dateline' | 'url';
  /** Absent when the date stands in the address from which the page was fetched. */
  readonly place?: EvidencePlace;
  readonly text: string;
  /** Full dates it can be read as: one when plain, two when day and month could be swapped. */
  readonly days: readonly string[];
  /** A numeric date whose day and month are the same number. */
  readonly isSymmetric?: boolean;
  /** Given instead of `days` when no year is printed. */
  readonly monthDay?: { readonly month: number; readonly day: number };
  readonly weekday?: PrintedWeekday;
  /** Claims are tried from rank 0 on: the nearer to the words “published on”, the lower. */
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
export interface Limit {
  readonly role:
    'page_date' | 'byline' | 'copyright' | 'past_mention' | 'future_mention' | 'outside';
  readonly effect: 'not_before' | 'not_after';
  readonly place?: EvidencePlace;
  readonly text: string;
  readonly reading: string;
  readonly allowed: Interval;
  readonly why: string;
}

/** A month-day without a year that the text puts in the past or the future. */
export interface YearlessMention {
  readonly role: 'past_mention' | 'future_mention';
  readonly place: EvidencePlace;
  readonly text: string;
  readonly month: number;
  readonly day: number;
  readonly why: string;
}
