import { agencyDates } from './agency-lines.js';
import { addressesOn, dayOfAddress } from './address.js';
import { type KnownOrder, readNumeric } from './date-order.js';
import { type Candidate, placeOf } from './evidence.js';
import { daysOf, type PrintedDate, type ReadBlock } from './printed-dates.js';
import type { PageLine } from './page-lines.js';
import type { StatedDate } from './stated.js';
import { isPlain, type StoryLine } from './story-line.js';

type Standing = Pick<Candidate, 'role' | 'rank' | 'basis' | 'why'>;

const standings = {
  labelled: {
    role: 'byline',
    rank: 0,
    basis: 'stated',
    why: 'The page prints it as the day of publication.',
  },
  metadata: {
    role: 'metadata',
    rank: 1,
    basis: 'stated',
    why: 'The metadata of the page states it as the day of publication.',
  },
  byline: {
    role: 'byline',
    rank: 2,
    basis: 'stated',
    why: 'A date printed between the headline and the text dates the story.',
  },
  credit_line: {
    role: 'credit_line',
    rank: 3,
    basis: 'credit_line',
    why: 'A credit line dates the story.',
  },
  dateline: {
    role: 'dateline',
    rank: 4,
    basis: 'dateline',
    why: 'A dateline gives the day of writing.',
  },
  signature: {
    role: 'byline',
    rank: 5,
    basis: 'inferred',
    why: 'A date directly below the text signs the story.',
  },
  url: {
    role: 'url',
    rank: 6,
    basis: 'inferred',
    why: 'Addresses of stories carry the day on which they were put on line.',
  },
  above: {
    role: 'byline',
    rank: 7,
    basis: 'inferred',
    why: 'A date line stands above the story and no other date competes with it.',
  },
  updated: {
    role: 'byline',
    rank: 8,
    basis: 'inferred',
    why: 'The page dates only the last change of the story; it is taken for the story’s date.',
  },
} as const satisfies Record<string, Standing>;

/** A printed date as a candidate; undefined when it names no day. */
function candidateOf(
  standing: Standing,
  block: ReadBlock,
  date: PrintedDate,
  order: KnownOrder | undefined,
): Candidate | undefined {
  const { text, numeric, weekday, month, day } = date;
  const base = {
    ...standing,
    place: placeOf(block, date),
    text,
    ...(weekday ? { weekday: { ...weekday, place: placeOf(block, weekday) } } : {}),
  };
  if (numeric) return { ...base, numeric, ...readNumeric(numeric, order) };
  if (month === undefined || day === undefined) return undefined;
  const days = daysOf(date);
  return { ...base, days, excluded: [], ...(days.length > 0 ? {} : { monthDay: { month, day } }) };
}

function standingOf(line: StoryLine): Standing {
  const { label, place } = line;
  if (label === 'published') return standings.labelled;
  if (label === 'updated') return standings.updated;
  if (place === 'signature') return standings.signature;
  return place === 'above' && isPlain(line) ? standings.above : standings.byline;
}

/** A date line of the page as a candidate. */
export const lineCandidate = (
  line: StoryLine,
  order: KnownOrder | undefined,
): Candidate | undefined => candidateOf(standingOf(line), line.block, line.date, order);

/** A day and month of a byline as a candidate. */
export const yearlessCandidate = ({ block, date }: PageLine): Candidate | undefined =>
  candidateOf(standings.byline, block, date, undefined);

/** Dates of credit lines and datelines, in page order. */
export const agencyCandidates = (
  blocks: readonly ReadBlock[],
  order: KnownOrder | undefined,
): Candidate[] =>
  agencyDates(blocks).flatMap(
    ({ role, block, date }) => candidateOf(standings[role], block, date, order) ?? [],
  );

/** The day in the page’s own address, or in the only address it prints: two are those of its links. */
export function addressCandidates(
  blocks: readonly ReadBlock[],
  address: string | undefined,
): Candidate[] {
  const own = address === undefined ? undefined : dayOfAddress(address);
  const printed = own ? [{ found: own, place: undefined }] : addressesOn(blocks);
  const [only] = printed;
  if (!only || printed.length > 1) return [];
  const { found, place } = only;
  const base = { ...standings.url, text: found.text, days: [found.day], excluded: [] };
  return [{ ...base, ...(place ? { place } : {}) }];
}

/** Days that the metadata states as those of publication, the surest first. */
export const statedCandidates = (stated: readonly StatedDate[]): Candidate[] => {
  const published = stated.filter(({ kind }) => kind === 'published');
  const firsts = new Map(published.toReversed().map((each) => [each.day, each]));
  return published
    .filter((each) => firsts.get(each.day) === each)
    .map(({ text, day, place }) => ({
      ...standings.metadata,
      ...(place ? { place } : {}),
      text,
      days: [day],
      excluded: [],
    }));
};
