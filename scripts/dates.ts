/**
 * The date engine on its own: `import { publicationDate, resolveDates } from 'missile-talks/dates'`. Pure functions; no file,
 * clock, locale or time zone is read.
 */
import { cutPage, publicationOf } from './corpus/page.js';
import type { OutsideFact } from './dates/publication/constraints.js';
import type { DateOrder } from './dates/terms.js';
import type { PublicationDate } from './dates/publication/publication.js';

export { resolveDates, type ResolveOptions } from './dates/resolve-dates.js';
export type { Style } from './dates/resolve/style.js';
export type { Anchor } from './dates/anchor.js';
export type { TimeExpression, TimeRange, TimeReading } from './dates/time-expression.js';
export type { TimeReference, TimexMod as Mod, TimexType } from './dates/terms.js';
export type { Evidence } from './dates/publication/evidence.js';
export type { Interval } from './dates/interval.js';
export type { DatedInterval, PublicationDate } from './dates/publication/publication.js';
export type { DateOrder, OutsideFact };

export interface PublicationOptions {
  /** Which number comes first in the publisher's numeric dates, where that is known. */
  readonly dateOrder?: DateOrder;
  /** The page's address or file name, which often holds a day. */
  readonly address?: string;
  /** Facts no page prints that bound the day, such as when an event it reports took place. */
  readonly outsideFacts?: readonly OutsideFact[];
  /** True where the page is HTML. */
  readonly html?: boolean;
}

/**
 * When the article on a page was published, from the page's plain text: EDTF value and bounds, or bounds only, or nothing, with
 * every candidate and constraint as evidence. Evidence points into the page's blocks, one or more to a line.
 */
export const publicationDate = (page: string, options: PublicationOptions = {}): PublicationDate =>
  publicationOf(cutPage('A000', page, options), options);
