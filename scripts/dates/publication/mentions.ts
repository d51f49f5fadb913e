import { tenseAt } from '../resolve/tense.js';
import { notAfter, notBefore } from './constraints.js';
import { placeOf, type Constraint, type EvidencePlace } from './evidence.js';
import type { ReadBlock } from './page.js';
import { boundsOfPrinted, edtfOfPrinted, type PrintedDate } from './printed-dates.js';

/** A month-day without a year that the text puts in the past or the future. */
export interface YearlessMention {
  readonly role: 'past_mention' | 'future_mention';
  readonly place: EvidencePlace;
  readonly text: string;
  readonly month: number;
  readonly day: number;
  readonly why: string;
}

interface Pointed {
  readonly isPast: boolean;
  readonly why: string;
}

/** Whether the running text puts a date in the writer's past or future, beyond doubt: a constraint that may be wrong is worse than none. */
function pointed({ tokens }: ReadBlock, date: PrintedDate): Pointed | undefined {
  const reading = tenseAt(tokens, date.tokens.start, date.tokens.end);
  if (!reading?.isFirm) return undefined;
  const { tense, cue } = reading;
  const words = tokens.text.slice(tokens.start(cue.start), tokens.end(cue.end - 1));
  return { isPast: tense === 'past', why: `The text puts it in the ${tense} (“${words}”).` };
}

/** The writer's past and future, as dates with a year bound the day of publication. */
export const mentionConstraints = (blocks: readonly ReadBlock[]): Constraint[] =>
  blocks.flatMap((block) =>
    block.told.flatMap((date): Constraint[] => {
      const bounds = boundsOfPrinted(date);
      const reading = edtfOfPrinted(date);
      const found = bounds && pointed(block, date);
      if (!found || reading === undefined) return [];
      const { isPast, why } = found;
      return [
        {
          role: isPast ? 'past_mention' : 'future_mention',
          effect: isPast ? 'not_before' : 'not_after',
          place: placeOf(block, date),
          text: date.text,
          reading,
          allowed: isPast ? notBefore(bounds.earliest) : notAfter(bounds.latest),
          why,
        },
      ];
    }),
  );

/** Days without a year that the running text puts in the writer's past or future. */
export const yearlessMentions = (blocks: readonly ReadBlock[]): YearlessMention[] =>
  blocks
    .filter(({ role }) => role === 'body')
    .flatMap((block) =>
      block.told.flatMap((date): YearlessMention[] => {
        const { year, month, day, text } = date;
        if (year !== undefined || month === undefined || day === undefined) return [];
        const found = pointed(block, date);
        if (!found) return [];
        const role = found.isPast ? 'past_mention' : 'future_mention';
        return [{ role, place: placeOf(block, date), text, month, day, why: found.why }];
      }),
    );
