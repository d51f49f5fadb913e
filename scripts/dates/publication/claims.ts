import type { Claim, PageBlock } from './evidence.js';
import { isCreditLine } from './credit-line.js';
import { readDateline } from './dateline.js';
import { readNumeric, type KnownOrder } from './numeric-claim.js';
import { findPageDates } from './page-date.js';
import { edtfOfPrinted, findPrintedDates, type PrintedDate } from './printed-date.js';
import { weekdayBeside } from './printed-weekday.js';
import type { StoryDate } from './story-date.js';

type Standing = Pick<Claim, 'role' | 'rank' | 'basis' | 'why'>;

const standings = {
  labelled: {
    role: 'byline',
    rank: 0,
    basis: 'stated',
    why: 'The page prints it as the day of publication.',
  },
  byline: {
    role: 'byline',
    rank: 1,
    basis: 'stated',
    why: 'A date printed between the headline and the text dates the story.',
  },
  credit_line: {
    role: 'credit_line',
    rank: 2,
    basis: 'credit_line',
    why: 'A credit line dates the story.',
  },
  dateline: {
    role: 'dateline',
    rank: 3,
    basis: 'dateline',
    why: 'A dateline gives the day of writing.',
  },
  url: {
    role: 'url',
    rank: 4,
    basis: 'inferred',
    why: 'Addresses of stories carry the day on which they were put on line.',
  },
  above: {
    role: 'byline',
    rank: 5,
    basis: 'inferred',
    why: 'A date line stands above the story and no other date competes with it.',
  },
  only: {
    role: 'byline',
    rank: 6,
    basis: 'inferred',
    why: 'It stands below the story and is the only day that a date line of the page gives.',
  },
  updated: {
    role: 'byline',
    rank: 6,
    basis: 'inferred',
    why: 'The page dates only the last change of the story; it is taken for the story’s date.',
  },
} as const satisfies Record<string, Standing>;

/** The claim that a printed date makes; undefined when it names no day. */
function claimOf(
  standing: Standing,
  block: PageBlock,
  date: PrintedDate,
  order: KnownOrder | undefined,
): Claim | undefined {
  const place = { blockId: block.id, start: date.start, end: date.end };
  const weekday = weekdayBeside(block, date);
  const base = { ...standing, place, text: date.text, ...(weekday ? { weekday } : {}) };
  if (date.numeric) {
    const [first, second] = date.numeric;
    const isSymmetric = first?.day !== undefined && first.day === second?.day;
    return { ...base, ...readNumeric(date.numeric, order), isSymmetric };
  }
  if (date.month === undefined || date.day === undefined) return undefined;
  const full = edtfOfPrinted(date);
  return full === undefined
    ? { ...base, days: [], excluded: [], monthDay: { month: date.month, day: date.day } }
    : { ...base, days: [full], excluded: [] };
}

function creditClaims(block: PageBlock, order: KnownOrder | undefined): Claim[] {
  const dates = findPageDates(block.text);
  const printed = dates.length > 0 ? dates : findPrintedDates(block.text);
  return printed.flatMap((date) => claimOf(standings.credit_line, block, date, order) ?? []);
}

function datelineClaims(block: PageBlock, order: KnownOrder | undefined): Claim[] {
  const found = readDateline(block.text);
  if (!found) return [];
  return findPrintedDates(block.text.slice(0, found.end))
    .filter(({ start }) => start >= found.start)
    .flatMap((date) => claimOf(standings.dateline, block, date, order) ?? []);
}

function standingOf({ label, isAboveStory, isBelowText }: StoryDate): Standing {
  if (label === 'published') return standings.labelled;
  if (label === 'updated') return standings.updated;
  if (isBelowText) return standings.only;
  return isAboveStory ? standings.above : standings.byline;
}

/** What a date line of the page claims. */
export const storyClaim = (date: StoryDate, order: KnownOrder | undefined): Claim | undefined =>
  claimOf(standingOf(date), date.block, date.date, order);

/** Claims of credit lines and datelines, in page order. */
export function agencyClaims(blocks: readonly PageBlock[], order: KnownOrder | undefined): Claim[] {
  const opening = blocks.findIndex(({ role }) => role === 'body');
  const isOpened = blocks.findIndex(({ text }, at) => at <= opening && readDateline(text));
  return blocks.flatMap((block, at) => {
    if (isCreditLine(block)) return creditClaims(block, order);
    return block.role === 'dateline' || at === isOpened ? datelineClaims(block, order) : [];
  });
}

/** The claim of a day found in an address. */
export const addressClaim = (text: string, day: string, place: Claim['place']): Claim => ({
  ...standings.url,
  text,
  days: [day],
  excluded: [],
  ...(place ? { place } : {}),
});
