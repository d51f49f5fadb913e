import type { DateBasis } from '../terms.js';
import { edtfBounds } from '../edtf.js';
import { edtfOf, sameInterval, type Interval } from '../interval.js';
import type { DateOrder } from '../numeric-date.js';
import { applyLimits, unusedRow } from './apply-limits.js';
import { findCandidates } from './candidates.js';
import type { Evidence, EvidencePlace, PageBlock } from './evidence.js';
import { copyrightLimits, mentionLimits, outsideLimits, type OutsideFact } from './limits.js';
import { yearlessMentions } from './mentions.js';
import { conflictsWith } from './nearest-day.js';
import { otherDates } from './other-dates.js';
import { edtfOfPrinted } from './printed-date.js';
import { always } from './settle.js';
import { settleClaims } from './settle-claims.js';
import { askForYear } from './year-question.js';

export interface PublicationInput {
  /** Every block of the page, in order. */
  readonly blocks: readonly PageBlock[];
  /** Which number comes first in the publisher's numeric dates, where that is known. */
  readonly dateOrder?: DateOrder;
  /** The address from which the page was fetched or the name of its file, where that is known. */
  readonly address?: string;
  readonly outsideFacts: readonly OutsideFact[];
}

export interface DatedInterval {
  readonly edtf: string;
  readonly bounds: Interval;
  readonly basis: DateBasis;
}

export interface PublicationDate {
  /** Undefined when nothing bounds it. */
  readonly published: DatedInterval | undefined;
  /** When the page was rendered, where it says so and that is not the publication date itself. */
  readonly retrieved: DatedInterval | undefined;
  readonly evidence: readonly Evidence[];
}

const placeKey = (place: EvidencePlace | undefined): string =>
  place ? `${place.blockId} ${place.start}` : '';

function solve(input: PublicationInput, facts: readonly OutsideFact[]): PublicationDate {
  const { blocks } = input;
  const { claims, limits: pageLimits, others } = findCandidates(input);
  const dated = claims.filter(({ days }) => days.length > 0);
  const claimed = new Set(claims.map(({ place }) => placeKey(place)));
  const isFree = ({ place }: { readonly place?: EvidencePlace }): boolean =>
    place === undefined || !claimed.has(placeKey(place));
  const strict = outsideLimits(facts);
  const mentioned = mentionLimits(blocks).filter(isFree);
  const copyrights = copyrightLimits(blocks);
  const mentions = yearlessMentions(blocks).filter(isFree);
  const settled = settleClaims(dated, {
    strict,
    limits: [...strict, ...pageLimits, ...copyrights, ...mentioned],
    printedDays: new Set([
      ...others.flatMap(({ date }) => edtfOfPrinted(date) ?? []),
      ...pageLimits.map(({ reading }) => reading),
    ]),
    conflicts: conflictsWith(mentions),
  });
  const years = settled.interval ? copyrights : [];
  const unused = settled.interval ? [] : copyrights.map(unusedRow);
  const limits = [...strict, ...pageLimits, ...years, ...mentioned];
  const applied = applyLimits(settled.interval ?? always, limits);
  const past = mentioned.filter(({ role }) => role === 'past_mention');
  const latestPast = past
    .flatMap(({ allowed }) => allowed.earliest ?? [])
    .sort()
    .at(-1);
  const yearless = claims.filter(({ monthDay }) => monthDay !== undefined);
  const question = { claims: settled.interval ? [] : yearless, mentions, blocks, latestPast };
  const narrowed = askForYear(applied.interval, question);
  // What was settled stands; mentions are then evidence for or against it.
  const bounds = settled.interval ?? narrowed.interval;
  const basis = settled.claim?.basis ?? narrowed.basis;
  const isBounded = bounds.earliest !== null || bounds.latest !== null;
  const published = isBounded ? { edtf: edtfOf(bounds), bounds, basis } : undefined;
  const evidence = [
    ...settled.evidence,
    ...otherDates(others, settled.interval),
    ...applied.evidence,
    ...unused,
    ...narrowed.evidence,
  ];
  return { published, retrieved: retrievalDate(evidence, bounds), evidence };
}

function retrievalDate(
  evidence: readonly Evidence[],
  published: Interval,
): DatedInterval | undefined {
  const page = evidence.find(({ role, accepted }) => role === 'page_date' && accepted);
  if (page?.reading === undefined) return undefined;
  const bounds = edtfBounds(page.reading);
  const isPublication =
    bounds.earliest === published.earliest && bounds.latest === published.latest;
  return isPublication ? undefined : { edtf: page.reading, bounds, basis: 'stated' };
}

/**
 * When an article was published, from the evidence on its page and, where the page alone cannot say,
 * from facts outside it. Every candidate and constraint comes back as evidence, accepted or not.
 */
export function publicationDate(input: PublicationInput): PublicationDate {
  const result = solve(input, input.outsideFacts);
  if (input.outsideFacts.length === 0 || !result.published) return result;
  const alone = solve(input, []);
  if (sameInterval(alone.published?.bounds, result.published.bounds)) return result;
  return { ...result, published: { ...result.published, basis: 'outside' } };
}
