import { edtfBounds } from '../edtf.js';
import { edtfOf, type Interval, sameInterval } from '../interval.js';
import type { DateBasis, DateOrder } from '../terms.js';
import { monthOfAddress } from './address.js';
import { habits, knownOrder, orderFor } from './date-order.js';
import { choose, otherDates } from './choose.js';
import {
  applyConstraints,
  copyrightConstraints,
  outsideConstraints,
  type OutsideFact,
  unusedCopyright,
} from './constraints.js';
import { allowedBy, type Evidence, type EvidencePlace } from './evidence.js';
import { findCandidates } from './find-candidates.js';
import { conflictsWith, mentionConstraints, yearlessMentions } from './mentions.js';
import {
  edtfOfPrinted,
  isPrinted,
  type PageBlock,
  type ReadBlock,
  readBlocks,
} from './printed-dates.js';
import type { StatedDate } from './stated.js';
import { withSplitDates } from './split-dates.js';
import { askForYear } from './yearless.js';

export interface PublicationInput {
  /** Every block of the page, in order. */
  readonly blocks: readonly PageBlock[];
  /** Which number comes first in the publisher's numeric dates, where that is known. */
  readonly dateOrder?: DateOrder;
  /** The address from which the page was fetched or the name of its file, where that is known. */
  readonly address?: string;
  /** What the page’s metadata states, the surest first. */
  readonly stated?: readonly StatedDate[];
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
  /** Which number comes first in the page’s numeric dates, where it is known. */
  readonly dateOrder?: DateOrder | undefined;
  readonly evidence: readonly Evidence[];
}

const placeKey = (place: EvidencePlace | undefined): string =>
  place ? `${place.blockId} ${place.start}` : '';

const always: Interval = { earliest: null, latest: null };

function solve(
  blocks: readonly ReadBlock[],
  { dateOrder, address, stated = [] }: PublicationInput,
  facts: readonly OutsideFact[],
): PublicationDate {
  const found = findCandidates(blocks, dateOrder, address, stated);
  const { candidates, others } = found;
  const dated = candidates.filter(({ days }) => days.length > 0);
  const taken = new Set(candidates.map(({ place }) => placeKey(place)));
  const isFree = ({ place }: { readonly place?: EvidencePlace }): boolean =>
    place === undefined || !taken.has(placeKey(place));
  const strict = outsideConstraints(facts);
  const mentioned = mentionConstraints(blocks).filter(isFree);
  const copyrights = copyrightConstraints(blocks);
  const mentions = yearlessMentions(blocks).filter(isFree);
  const chosen = choose(dated, {
    strict,
    candidates,
    month: address === undefined ? undefined : monthOfAddress(address),
    habit: habits(blocks, address),
    constraints: [...strict, ...found.constraints, ...copyrights, ...mentioned],
    printedDays: [
      ...others.flatMap(({ date }) => (date.numeric ? [] : (edtfOfPrinted(date) ?? []))),
      ...found.constraints.map(({ reading }) => reading),
    ],
    conflicts: conflictsWith(mentions),
  });
  const years = chosen.interval ? copyrights : [];
  const unused = chosen.interval ? [] : copyrights.map(unusedCopyright);
  const constraints = [...strict, ...found.constraints, ...years, ...mentioned];
  const applied = applyConstraints(chosen.interval ?? always, constraints);
  const latestPast = mentioned
    .filter(({ role }) => role === 'past_mention')
    .flatMap((mention) => allowedBy(mention).earliest ?? [])
    .sort()
    .at(-1);
  const yearless = candidates.filter(({ monthDay }) => monthDay !== undefined);
  const question = { candidates: chosen.interval ? [] : yearless, mentions, blocks, latestPast };
  const narrowed = askForYear(applied.interval, question);
  // What was chosen stands; mentions are then evidence for or against it.
  const bounds = chosen.interval ?? narrowed.interval;
  const basis = chosen.candidate?.basis ?? narrowed.basis;
  const isBounded = bounds.earliest !== null || bounds.latest !== null;
  const published = isBounded ? { edtf: edtfOf(bounds), bounds, basis } : undefined;
  const evidence = [
    ...chosen.evidence,
    ...otherDates(others, chosen.interval),
    ...applied.evidence,
    ...unused,
    ...narrowed.evidence,
  ];
  const order =
    knownOrder(blocks, dateOrder)?.order ??
    orderFor(blocks, bounds) ??
    habits(blocks, address)('')?.order;
  return { published, retrieved: retrievalDate(evidence, bounds), dateOrder: order, evidence };
}

function retrievalDate(
  evidence: readonly Evidence[],
  published: Interval,
): DatedInterval | undefined {
  const page = evidence.find(({ role, accepted }) => role === 'page_date' && accepted);
  if (page?.reading === undefined) return undefined;
  const bounds = edtfBounds(page.reading);
  return sameInterval(bounds, published)
    ? undefined
    : { edtf: page.reading, bounds, basis: 'stated' };
}

/**
 * When an article was published, from the evidence on its page and, where the page alone cannot say,
 * from facts outside it. Every candidate and constraint comes back as evidence, accepted or not.
 */
export function datePublication(input: PublicationInput): PublicationDate {
  const blocks = withSplitDates(readBlocks(input.blocks.filter(isPrinted)));
  const result = solve(blocks, input, input.outsideFacts);
  if (input.outsideFacts.length === 0 || !result.published) return result;
  const alone = solve(blocks, input, []);
  if (sameInterval(alone.published?.bounds, result.published.bounds)) return result;
  return { ...result, published: { ...result.published, basis: 'outside' } };
}
