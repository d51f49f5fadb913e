import { readEdtf } from '../edtf.js';
import type { Interval } from '../interval.js';
import type { Limit, PageBlock } from './evidence.js';
import {
  boundsOfPrinted,
  edtfOfPrinted,
  findPrintedDates,
  type PrintedDate,
} from './printed-date.js';
import type { StoryDate } from './story-date.js';
import { directionOf } from './tense.js';

/** A fact no page prints, from corpus/sources.json. */
export interface OutsideFact {
  readonly fact: string;
  readonly effect: 'not_before' | 'not_after';
  readonly edtf: string;
}

const notAfter = (latest: string | null): Interval => ({ earliest: null, latest });
const notBefore = (earliest: string | null): Interval => ({ earliest, latest: null });

export function outsideLimits(facts: readonly OutsideFact[]): Limit[] {
  return facts.flatMap(({ fact, effect, edtf }): Limit[] => {
    const reading = readEdtf(edtf);
    // `date/edtf` reports a value that cannot be read; it bounds nothing.
    if (!reading.ok) return [];
    const { earliest, latest } = reading.bounds;
    return [
      {
        role: 'outside',
        effect,
        text: fact,
        reading: edtf,
        allowed: effect === 'not_before' ? notBefore(earliest) : notAfter(latest),
        why: 'A fact from outside the article.',
      },
    ];
  });
}

const placeOf = (block: PageBlock, { start, end }: PrintedDate) => ({
  blockId: block.id,
  start,
  end,
});

const lineReasons = {
  page_date:
    'A page is rendered after its article is written, so this is when the page was retrieved.',
  byline: 'A story is changed after it is published.',
} as const;

/** The day of a date line as the latest day of publication; undefined where its day and month could be swapped. */
export function lineLimit(
  { block, date }: StoryDate,
  role: keyof typeof lineReasons,
): Limit | undefined {
  const days = date.numeric
    ? [...new Set(date.numeric.flatMap(({ day }) => day ?? []))]
    : [edtfOfPrinted(date)];
  const [reading, other] = days;
  if (reading === undefined || other !== undefined) return undefined;
  return {
    role,
    effect: 'not_after',
    place: placeOf(block, date),
    text: date.text,
    reading,
    allowed: notAfter(reading),
    why: lineReasons[role],
  };
}

/** The latest year of each copyright line: “2003–2008” was last renewed in 2008. */
export function copyrightLimits(blocks: readonly PageBlock[]): Limit[] {
  return blocks.flatMap((block): Limit[] => {
    if (block.role !== 'copyright') return [];
    const dates = findPrintedDates(block.text).filter(({ year }) => year !== undefined);
    const latest = dates.reduce((most, { year }) => Math.max(most, year ?? 0), 0);
    const date = dates.find(({ year }) => year === latest);
    const reading = date && edtfOfPrinted(date);
    if (!date || reading === undefined) return [];
    return [
      {
        role: 'copyright',
        effect: 'not_after',
        place: placeOf(block, date),
        text: date.text,
        reading,
        allowed: notAfter(`${latest}-12-31`),
        why: 'A copyright year is the year of publication or of a later rendering.',
      },
    ];
  });
}

/** Dates with a year that the running text puts in the writer's past or future. */
export function mentionLimits(blocks: readonly PageBlock[]): Limit[] {
  return blocks
    .filter(({ role }) => role === 'body' || role === 'deck')
    .flatMap((block) =>
      findPrintedDates(block.text).flatMap((date): Limit[] => {
        const bounds = boundsOfPrinted(date);
        const reading = edtfOfPrinted(date);
        const pointed = bounds && directionOf(block.text, date);
        if (!pointed || reading === undefined) return [];
        const isPast = pointed.direction === 'past';
        return [
          {
            role: isPast ? 'past_mention' : 'future_mention',
            effect: isPast ? 'not_before' : 'not_after',
            place: placeOf(block, date),
            text: date.text,
            reading,
            allowed: isPast ? notBefore(bounds.earliest) : notAfter(bounds.latest),
            why: `The text puts it in the ${pointed.direction} (“${pointed.cue}”).`,
          },
        ];
      }),
    );
}
