import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import type { DateOrder } from '../terms.js';
import { withDayPart } from './clocks.js';
import { matchPackedDate } from './iso-dates.js';
import type { Match, Rule } from './meaning.js';
import { withModifiers } from './modifiers.js';
import { determinesTime, nextOpening, opensVague, startClasses } from './openings.js';
import { ruleTable } from './rule-table.js';
import { matchYear } from './years.js';

/** Digits that can open no expression: a sum of money, or longer than any count of time. */
const isFigure = (tokens: Tokens, index: number): boolean =>
  tokens.length(index) > 9 ||
  (tokens.gap(index) === gaps.none && index > 0 && '$€£¥#'.includes(tokens.word(index - 1)));

const stops = setOf('. , ; ) ] " ? !');
const measures = setOf('% million billion percent pct');

/** A number before a word of no temporal class, a measure or the end of its clause counts no time; four digits can only be a year. */
function countsNothing(tokens: Tokens, index: number): boolean {
  if (index + 1 >= tokens.count) return false;
  const isApart = tokens.gap(index + 1) !== gaps.none;
  if (isApart && tokens.classes(index + 1) === 0) return true;
  const next = tokens.word(index + 1);
  return measures.has(next) || (!isApart && stops.has(next) && tokens.gap(index + 2) !== gaps.none);
}

/** Finds the rules for the classes of two neighbouring words; each pair is looked up in the table once. */
function dispatcher(
  order: DateOrder | undefined,
): (first: number, second: number) => readonly Rule[] {
  const table = ruleTable(order);
  const chosen = new Map<number, Map<number, readonly Rule[]>>();
  // Neighbours are often of the same classes as those before them.
  let lastFirst = -1;
  let bySecond = new Map<number, readonly Rule[]>();
  return (first, second) => {
    if (first !== lastFirst) {
      bySecond = chosen.get(first) ?? new Map<number, readonly Rule[]>();
      lastFirst = first;
    }
    const known = bySecond.get(second);
    if (known) return known;
    const rules = table
      .filter(({ starts, next }) => (starts & first) !== 0 && (next & second) !== 0)
      .map(({ rule }) => rule);
    chosen.set(first, bySecond.set(second, rules));
    return rules;
  };
}

/** Reads the longest expression without outer modifiers that begins at a token. */
function coreReader(order: DateOrder | undefined): Rule {
  const rulesFor = dispatcher(order);
  return (tokens, index) => {
    const { classes, word } = tokens.lexeme(index);
    const isQuote =
      classes === wordClass.punctuation && word === "'" && tokens.has(index + 1, wordClass.digits);
    if (!(classes & startClasses) && !isQuote) return undefined;
    if (
      classes & (wordClass.digits | wordClass.cardinal) &&
      (classes & ~(wordClass.digits | wordClass.cardinal | wordClass.approximator)) === 0
    ) {
      if (isFigure(tokens, index)) return undefined;
      if (countsNothing(tokens, index)) {
        if (tokens.length(index) === 8) return matchPackedDate(tokens, index);
        return tokens.length(index) === 4 ? matchYear(tokens, index) : undefined;
      }
    }
    const isIdle = (classes & wordClass.determiner) !== 0 && !determinesTime(tokens, index + 1);
    let best: Match | undefined;
    // The "st" of 1st is that of "St. Patrick's" only by its letters.
    const isSuffix = classes === wordClass.digits && tokens.is(index + 1, 'st');
    const next = isSuffix ? 0 : tokens.classes(index + 1);
    const own = isIdle ? classes & wordClass.vague : classes;
    const first = opensVague(tokens, index) ? own : own & ~wordClass.vague;
    for (const rule of rulesFor(first, next === 0 ? wordClass.plain : next)) {
      const match = rule(tokens, index);
      if (match && match.end > (best?.end ?? index) && !crossesParagraph(tokens, match))
        best = match;
    }
    const whole = best && withDayPart(tokens, best);
    return whole && crossesParagraph(tokens, whole) ? best : whole;
  };
}

const crossesParagraph = (tokens: Tokens, { start, end }: Match): boolean =>
  tokens.endsParagraph(start, end);

const readers = new Map<DateOrder | undefined, Rule>();

function readerFor(order: DateOrder | undefined): Rule {
  const known = readers.get(order);
  if (known) return known;
  const reader = withModifiers(coreReader(order));
  readers.set(order, reader);
  return reader;
}

/** Every temporal expression, left to right, longest first, never overlapping. */
export function* findExpressions(tokens: Tokens, order: DateOrder | undefined): Generator<Match> {
  const read = readerFor(order);
  let at = nextOpening(tokens, 0);
  while (at < tokens.count) {
    const match = read(tokens, at);
    if (!match) {
      at = nextOpening(tokens, at + 1);
      continue;
    }
    if (!match.isName) yield match;
    for (const tail of match.tail ?? []) yield { ...tail, isTail: true };
    at = nextOpening(tokens, match.tail?.at(-1)?.end ?? match.end);
  }
}
