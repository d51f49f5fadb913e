import type { DateOrder } from '../terms.js';
import { addressCandidates, agencyCandidates, storyCandidate } from './candidate.js';
import { lineConstraint } from './constraints.js';
import { knownOrder } from './date-order.js';
import type { Candidate, Constraint } from './evidence.js';
import { edtfOfPrinted, type ReadBlock } from './printed-dates.js';
import { bestStoryDate, findStoryDates, type StoryDate } from './story-date.js';
import { withYears } from './missing-years.js';

/** Every date of the page that could be the day of publication, sorted into what each one is. */
export interface Candidates {
  /** The strongest first; those without a year come in page order after the others of their rank. */
  readonly candidates: readonly Candidate[];
  /** Dates of the rendered page and of later changes. */
  readonly constraints: readonly Constraint[];
  /** Date lines that date something else. */
  readonly others: readonly StoryDate[];
}

/** A story’s own date is no further above it; nearer ones may still be the page’s. */
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

/** A change is the story’s when it is printed so many blocks from its date. */
const nearBlocks = 4;

export function findCandidates(
  blocks: readonly ReadBlock[],
  dateOrder: DateOrder | undefined,
  address: string | undefined,
): Candidates {
  const dates = findStoryDates(blocks);
  const order = knownOrder(blocks, dateOrder);
  const addresses = addressCandidates(blocks, address);
  const rivals = [...withYears(agencyCandidates(blocks, order), dates, addresses), ...addresses];
  const isDated = rivals.some(({ days }) => days.length > 0);
  const best = bestStoryDate(dates);
  const isPageDate = best?.isAboveStory && (isDated || isFar(best, dates));
  const own = best && !isPageDate ? storyCandidate(best, order) : undefined;
  const candidates = [...(own ? [own] : []), ...rivals].sort((a, b) => a.rank - b.rank);
  const constraints: Constraint[] = [];
  const others: StoryDate[] = [];
  for (const date of dates) {
    if (own && date === best) continue;
    const isNear = best && Math.abs(date.index - best.index) <= nearBlocks;
    const isChange = date.label === 'updated' && isNear;
    const role = isBanner(date, dates[0]) ? 'page_date' : isChange ? 'byline' : undefined;
    const constraint = role && lineConstraint(date, role);
    if (constraint) constraints.push(constraint);
    else others.push(date);
  }
  return { candidates, constraints, others };
}
