import { isBelowHeadline } from './claims.js';
import type { Limit, PageBlock, YearlessMention } from './evidence.js';
import {
  boundsOfPrinted,
  edtfOfPrinted,
  findPrintedDates,
  type PrintedDate,
} from './printed-date.js';
import { readEdtf } from './edtf.js';
import { directionOf } from './tense.js';

/** A fact no page prints, from corpus/sources.json. */
export interface OutsideFact {
  readonly fact: string;
  readonly effect: 'not_before' | 'not_after';
  readonly edtf: string;
}

const notAfter = (latest: string | null) => ({ earliest: null, latest });
const notBefore = (earliest: string | null) => ({ earliest, latest: null });

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

/** A page is rendered, and its copyright line written, not before the article on it. */
export function pageLimits(blocks: readonly PageBlock[]): Limit[] {
  return blocks.flatMap((block): Limit[] => {
    const isPageDate = block.role === 'page_date' && !isBelowHeadline(blocks, block);
    if (!isPageDate && block.role !== 'copyright') return [];
    return findPrintedDates(block.text).flatMap((date): Limit[] => {
      const reading = edtfOfPrinted(date);
      const bounds = boundsOfPrinted(date);
      if (reading === undefined || bounds === undefined) return [];
      return [
        {
          role: isPageDate ? 'page_date' : 'copyright',
          effect: 'not_after',
          place: placeOf(block, date),
          text: date.text,
          reading,
          allowed: notAfter(bounds.latest),
          why: isPageDate
            ? 'A page is rendered after its article is written, so this is when the page was retrieved.'
            : 'A copyright year is the year of publication or of a later rendering.',
        },
      ];
    });
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

/** Days without a year that the running text puts in the writer's past or future. */
export function yearlessMentions(blocks: readonly PageBlock[]): YearlessMention[] {
  return blocks
    .filter(({ role }) => role === 'body')
    .flatMap((block) =>
      findPrintedDates(block.text).flatMap((date): YearlessMention[] => {
        if (date.year !== undefined || date.month === undefined || date.day === undefined)
          return [];
        const pointed = directionOf(block.text, date);
        if (!pointed) return [];
        return [
          {
            role: pointed.direction === 'past' ? 'past_mention' : 'future_mention',
            place: placeOf(block, date),
            text: date.text,
            month: date.month,
            day: date.day,
            why: `The text puts it in the ${pointed.direction} (“${pointed.cue}”).`,
          },
        ];
      }),
    );
}
