import { addressesOn, dayOfAddress } from './address.js';
import { addressClaim, agencyClaims, storyClaim } from './claims.js';
import { orderOfPage } from './date-order.js';
import type { Claim, Limit, PageBlock } from './evidence.js';
import { lineLimit } from './limits.js';
import { orderWords, type KnownOrder } from './numeric-claim.js';
import type { DateOrder } from '../numeric-date.js';
import { withYears } from './complete-claim.js';
import { edtfOfPrinted } from './printed-date.js';
import { printedDays } from './printed-days.js';
import { bestStoryDate, findStoryDates, type StoryDate } from './story-date.js';

/** Every date of the page that could be the day of publication, sorted into what each one is. */
export interface Candidates {
  /** Claims, the strongest first; those without a year stand in page order behind the others of their rank. */
  readonly claims: readonly Claim[];
  /** Dates of the rendered page and of later changes. */
  readonly limits: readonly Limit[];
  /** Date lines that date something else. */
  readonly others: readonly StoryDate[];
}

interface PageInput {
  readonly blocks: readonly PageBlock[];
  readonly dateOrder?: DateOrder;
  readonly address?: string;
}

function knownOrder({ blocks, dateOrder }: PageInput): KnownOrder | undefined {
  return dateOrder
    ? { order: dateOrder, why: `The publisher prints ${orderWords[dateOrder]}.` }
    : orderOfPage(blocks);
}

function addressClaims({ blocks, address }: PageInput): Claim[] {
  const own = address === undefined ? undefined : dayOfAddress(address);
  if (own) return [addressClaim(own.text, own.day, undefined)];
  const printed = addressesOn(blocks);
  const [only, another] = printed;
  // Two addresses on one page are those of its links.
  return only && !another ? [addressClaim(only.found.text, only.found.day, only.place)] : [];
}

/** A story’s own date stands no further above it; nearer ones may still be the page’s. */
const ownReach = { least: 3, most: 15 };

/** Whether a bare date above the headline is too far off to be the story’s, or later than comments on it. */
function isFar(best: StoryDate, dates: readonly StoryDate[]): boolean {
  if (best.linesAbove > ownReach.most && best.isWeekdayOnly) return true;
  const own = edtfOfPrinted(best.date);
  return (
    best.linesAbove > ownReach.least &&
    dates.some(({ isListed, linesAbove, date }) => {
      const day = edtfOfPrinted(date);
      return isListed && linesAbove === 0 && own !== undefined && day !== undefined && day < own;
    })
  );
}

/** A bare date above the headline is the day on which the page was rendered, unless the story has no other. */
const isBanner = (date: StoryDate, first: StoryDate | undefined): boolean =>
  date.isAboveStory && !date.isListed && (date.isWeekdayOnly || date === first);

export function findCandidates(input: PageInput): Candidates {
  const dates = findStoryDates(input.blocks);
  const order = knownOrder(input);
  const addresses = addressClaims(input);
  const printed = printedDays(dates, addresses);
  const agencies = withYears(agencyClaims(input.blocks, order), printed);
  const rivals = [...agencies, ...addresses];
  const isDated = rivals.some(({ days }) => days.length > 0);
  const best = bestStoryDate(dates);
  const isPageDate = best?.isAboveStory && (isDated || isFar(best, dates));
  const isStory = best && !isPageDate;
  const own = isStory ? storyClaim(best, order) : undefined;
  const claims = [...(own ? [own] : []), ...rivals].sort((a, b) => a.rank - b.rank);
  const limits: Limit[] = [];
  const others: StoryDate[] = [];
  for (const date of dates) {
    if (own && date === best) continue;
    const isNear = best && Math.abs(date.index - best.index) <= nearLines;
    const isChange = date.label === 'updated' && isNear;
    const role = isBanner(date, dates[0]) ? 'page_date' : isChange ? 'byline' : undefined;
    const limit = role && lineLimit(date, role);
    if (limit) limits.push(limit);
    else others.push(date);
  }
  return { claims, limits, others };
}
const nearLines = 4;
