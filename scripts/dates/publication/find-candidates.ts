import type { DateOrder } from '../terms.js';
import { agreesWith } from './agreement.js';
import {
  addressCandidates,
  agencyCandidates,
  lineCandidate,
  statedCandidates,
  yearlessCandidate,
} from './candidate.js';
import { lineConstraint, statedConstraints } from './constraints.js';
import { knownOrder } from './date-order.js';
import type { Candidate, Constraint } from './evidence.js';
import { withYears } from './given-years.js';
import { daysOf, type ReadBlock } from './printed-dates.js';
import type { StatedDate } from './stated.js';
import {
  bestStoryLine,
  findStoryLines,
  isPlain,
  type StoryLine,
  yearlessLine,
} from './story-line.js';

/** Every date of the page that could be the day of publication, sorted into what each one is. */
export interface Candidates {
  /** The strongest first; those without a year come in page order after the others of their rank. */
  readonly candidates: readonly Candidate[];
  /** Dates of the rendered page and of later changes. */
  readonly constraints: readonly Constraint[];
  /** Date lines that date something else. */
  readonly others: readonly StoryLine[];
}

/**
 * The story’s own line. A dateline or credit line is the story’s whatever the page says: a date that nothing ties to the story
 * and that lies elsewhere is the page’s. A change dates the story only where nothing else does.
 */
function ownLine(
  lines: readonly StoryLine[],
  agencies: readonly Candidate[],
  aside: readonly Candidate[],
): StoryLine | undefined {
  const isDated = [...agencies, ...aside].some(({ days }) => days.length > 0);
  const agrees = (line: StoryLine): boolean =>
    agencies.length === 0 ||
    agencies.some((agency) => daysOf(line.date).some((day) => agreesWith(day, agency)));
  // A plain date later than the day of the address or metadata is that of the page, or of a change.
  const isLate = (line: StoryLine): boolean =>
    isPlain(line) &&
    aside.some((other) =>
      daysOf(line.date).every((day) => !agreesWith(day, other) && day > (other.days[0] ?? day)),
    );
  const isTied = (line: StoryLine): boolean =>
    ((line.label === 'published' || line.isByline) && line.place !== 'signature') || agrees(line);
  const isDate = (line: StoryLine): boolean =>
    line.label !== 'updated' && isTied(line) && !isLate(line);
  const own = bestStoryLine(lines.filter(isDate));
  if (own && !(own.place === 'above' && isPlain(own) && isDated)) return own;
  if (isDated) return undefined;
  return own ?? bestStoryLine(lines.filter((line) => line.label === 'updated' && agrees(line)));
}

export function findCandidates(
  blocks: readonly ReadBlock[],
  dateOrder: DateOrder | undefined,
  address: string | undefined,
  stated: readonly StatedDate[],
): Candidates {
  const lines = findStoryLines(blocks);
  const order = knownOrder(blocks, dateOrder);
  const addresses = addressCandidates(blocks, address);
  const agencies = agencyCandidates(blocks, order);
  const yearless = yearlessLine(blocks);
  const metadata = statedCandidates(stated);
  const aside = [...metadata, ...addresses];
  const own = ownLine(lines, agencies, aside);
  const undated = yearless && yearlessCandidate(yearless);
  const rivals = withYears([...agencies, ...(undated ? [undated] : [])], blocks, lines, aside);
  const ownCandidate = own && lineCandidate(own, order);
  const candidates = [...(ownCandidate ? [ownCandidate] : []), ...rivals, ...aside].sort(
    (a, b) => a.rank - b.rank,
  );
  const constraints = statedConstraints(stated);
  const others: StoryLine[] = [];
  for (const line of lines) {
    if (line === own) continue;
    const isPages =
      line.label === 'rendered' ||
      (isPlain(line) && !line.isListed && (line.place === 'above' || line.place === 'head'));
    const isChange = line.label === 'updated' && !line.isListed;
    const role = isPages ? 'page_date' : isChange ? 'byline' : undefined;
    const constraint = role && lineConstraint(line, role);
    if (constraint) constraints.push(constraint);
    else others.push(line);
  }
  return { candidates, constraints, others };
}
