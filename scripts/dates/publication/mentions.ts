import type { TokenRange } from '../grammar/meaning.js';
import { setOf, wordClass } from '../lexicon/lexeme.js';
import { nearest, occurrences } from '../resolve/occurrences.js';
import { namesInstrument, tenseAt } from '../resolve/tense.js';
import type { DayNumber } from '../timeline/day-number.js';
import { type Constraint, type EvidencePlace, placeOf } from './evidence.js';
import { edtfOfPrinted, type PrintedDate, type ReadBlock } from './printed-dates.js';

/** A date that the running text puts in the writer's past or future. */
interface Mention {
  readonly role: 'past_mention' | 'future_mention';
  readonly effect: 'not_before' | 'not_after';
  readonly place: EvidencePlace;
  readonly text: string;
  readonly why: string;
}

/** One that names a day without its year. */
export interface YearlessMention extends Mention {
  readonly month: number;
  readonly day: number;
}

/** What is asked for, agreed on or put off lies ahead of it: "postponed the talks to May 3", "called for a meeting on May 3". */
const planning = setOf(
  'agreed announced asked called confirmed adjourned deferred delayed demanded discussed extended invited moved offered ordered planned postponed prepared proposed requested rescheduled sought suggested urged',
);

/** Whether a day belongs to what a plan is about and not to the planning: some noun stands between the two. */
function isPlanned({ tokens }: ReadBlock, cue: TokenRange, date: PrintedDate): boolean {
  const { start } = date.tokens;
  if (
    date.day === undefined ||
    cue.end > start ||
    !planning.has(tokens.slice(cue.end - 1).toLowerCase())
  )
    return false;
  for (let at = cue.end; at < start; at += 1)
    if (!tokens.has(at, wordClass.preposition | wordClass.determiner)) return true;
  return false;
}

/** Whether the running text puts a date in the writer's past or future, beyond doubt: a constraint that may be wrong is worse than none. */
function mentionOf(block: ReadBlock, date: PrintedDate): Mention | undefined {
  const { tokens } = block;
  const reading = tenseAt(tokens, date.tokens.start, date.tokens.end);
  if (!reading?.isFirm) return undefined;
  const { tense, cue } = reading;
  if (tense === 'past' && isPlanned(block, cue, date)) return undefined;
  const words = tokens.text.slice(tokens.start(cue.start), tokens.end(cue.end - 1));
  return {
    ...(tense === 'past'
      ? { role: 'past_mention', effect: 'not_before' }
      : { role: 'future_mention', effect: 'not_after' }),
    place: placeOf(block, date),
    text: date.text,
    why: namesInstrument(words)
      ? `The year in which something was agreed on (“${words}”).`
      : `The text puts it in the ${tense} (“${words}”).`,
  };
}

/** Dates with a year in the writer's past and future: they bound the day of publication. */
export const mentionConstraints = (blocks: readonly ReadBlock[]): Constraint[] =>
  blocks.flatMap((block) =>
    block.told.flatMap((date): Constraint[] => {
      const reading = edtfOfPrinted(date);
      const mention = reading === undefined ? undefined : mentionOf(block, date);
      return reading !== undefined && mention ? [{ ...mention, reading }] : [];
    }),
  );

/** Days without a year in the writer's past and future. */
export const yearlessMentions = (blocks: readonly ReadBlock[]): YearlessMention[] =>
  blocks
    .filter(({ role }) => role === 'body')
    .flatMap((block) =>
      block.told.flatMap((date): YearlessMention[] => {
        const { year, month, day } = date;
        if (year !== undefined || month === undefined || day === undefined) return [];
        const mention = mentionOf(block, date);
        return mention ? [{ ...mention, month, day }] : [];
      }),
    );

/** The day that a mention means to somebody who writes on a day: the nearest, for a newspaper that means another one prints the year. */
export const nearestDay = (
  { month, day }: YearlessMention,
  writing: DayNumber,
): DayNumber | undefined => nearest(occurrences({ month, day }, writing), writing)?.index;

/** Whether a day of writing agrees with what the text puts in its past or future. */
export function fitsMention(mention: YearlessMention, writing: DayNumber): boolean {
  const meant = nearestDay(mention, writing);
  if (meant === undefined) return false;
  return mention.role === 'past_mention' ? meant <= writing : meant >= writing;
}

export const keyOf = ({ role, month, day }: YearlessMention): string => `${role} ${month} ${day}`;

/** How many of the mentions, each month-day once, a day of writing contradicts. */
export function conflictsWith(mentions: readonly YearlessMention[]): (day: DayNumber) => number {
  const distinct = [...new Map(mentions.map((mention) => [keyOf(mention), mention])).values()];
  return (day) => distinct.filter((mention) => !fitsMention(mention, day)).length;
}
