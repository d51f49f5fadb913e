import { findExpressions } from '../grammar/scan.js';
import { setOf, wordClass } from '../lexicon/lexeme.js';
import { shapeIds } from '../lexicon/lexicon.js';
import { gaps, Tokens } from '../lexicon/tokens.js';

/** What a word of a date line says the date is the date of. */
export type LineSense = 'published' | 'updated' | 'rendered' | 'other';

const senses: Readonly<Record<LineSense, ReadonlySet<string>>> = {
  published: setOf(
    'published publish pub posted released release issued filed created written appeared uploaded transmitted submitted dated publication first original originally online',
  ),
  updated: setOf(
    'update updated modified modification edited revised revision corrected correction corrections clarification amended appended added note changed reviewed refreshed reprinted',
  ),
  /** Of the page as somebody saw or printed it. */
  rendered: setOf(
    'today now local current currently printed retrieved accessed viewed visited generated rendered downloaded captured cached archived saved',
  ),
  /** Of rights, pictures, members, laws of the site and events. */
  other: setOf(
    'copyright est expires expiry joined registered since member members born died deadline valid until till through effective shared terms privacy policy cookies cookie agreement photo photos photograph image picture pictured tickets starts ends opens closes season episode volume vol issue forecast',
  ),
};

/** The words around a date that say nothing of it. */
const smallWords = setOf(
  "'s and at on of the in to for from de la van von der with a an is was this it has been article story post page site entry item report by date time day last s min mins minute minutes read comment comments share shares view views print save email edit reply replies like likes no add leave get short url source via editor staff welcome immediate",
);
const authorWords = setOf('by author reporter editor correspondent writer');

export interface LineWord {
  /** UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
  readonly sense: LineSense | undefined;
  /** It says nothing of the date. */
  readonly isSmall: boolean;
  /** It names the author or says that a name follows. */
  readonly isAuthor: boolean;
  readonly isCapital: boolean;
}

const senseOf = (word: string): LineSense | undefined =>
  (['published', 'updated', 'rendered', 'other'] as const).find((sense) => senses[sense].has(word));

/** A line of a page without its temporal expressions. */
export interface LineWords {
  readonly words: readonly LineWord[];
  /** Where a time of day is printed. */
  readonly clocks: readonly number[];
  /** A sign of rights, or of an account elsewhere whose words are quoted. */
  readonly isOther: boolean;
}

/** The words of a line that are in no temporal expression, and its clocks. */
export function readLineWords(text: string): LineWords {
  const tokens = new Tokens(text, { isFurniture: true });
  const words: LineWord[] = [];
  const clocks: number[] = [];
  let at = 0;
  const readUpTo = (end: number): void => {
    for (; at < end; at += 1) {
      const [start, last] = [tokens.start(at), tokens.end(at)];
      // 06.05 GMT, 20:26 PM: a clock in no form that the grammar believes.
      const isClock =
        tokens.has(at, wordClass.digits) &&
        (tokens.is(at + 1, ':') || tokens.is(at + 1, '.')) &&
        tokens.length(at + 2) === 2 &&
        tokens.has(at + 2, wordClass.digits);
      if (isClock) clocks.push(start);
      const word = tokens.slice(at).toLowerCase();
      // The name of a host is one word.
      // “Signed 5 May 1972”: what was done on the day, and not to the story.
      const isDeed =
        at === end - 1 &&
        end < tokens.count &&
        tokens.id(at) === shapeIds.pastForm &&
        !words.some(({ isAuthor }) => isAuthor);
      const isOfHost = tokens.is(at - 1, '.') && tokens.gap(at) === gaps.none;
      if (isOfHost || !/\p{L}/u.test(word)) continue;
      words.push({
        start,
        end: last,
        sense: senseOf(word) ?? (isDeed ? 'other' : undefined),
        isSmall: smallWords.has(word),
        isAuthor: authorWords.has(word),
        isCapital: tokens.isCapital(at),
      });
    }
  };
  for (const match of findExpressions(tokens, undefined)) {
    readUpTo(match.start);
    const { meaning } = match;
    if ('clock' in meaning && meaning.clock) clocks.push(tokens.start(match.start));
    // “Today is …”: the day on which the page was seen.
    if (senseOf(tokens.slice(match.start).toLowerCase()) === 'rendered') readUpTo(match.start + 1);
    at = match.end;
  }
  readUpTo(tokens.count);
  return { words, clocks, isOther: /©|\(c\)|(?:^|[\s(])@\p{L}/iu.test(text) };
}
