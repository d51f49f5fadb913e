import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { type Match, matched, type Origin, unitFrom } from './meaning.js';
import { isTitle } from './name-guard.js';
import type { Grain } from '../timeline/period.js';

const deictics: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
};

/** People and things that are of an age, not of a day. */
const ofAnAge = setOf(
  'youth youths youngsters children kids teenagers teens adults parents mothers fathers families women men people students workers consumers voters leaders heroes stars champions ' +
    'generation generations world society societies culture economy technology technologies computers machines standards dollars money terms environment climate',
);

/** "Today's youth", "in today's fast-moving world", "the people of tomorrow", "VOA Today": an age or a name, no day. */
function isNoDay(tokens: Tokens, index: number): boolean {
  if (tokens.is(index + 1, "'s")) {
    const at = tokens.is(index + 3, '-') ? index + 4 : index + 2;
    return [at, at + 1].some((noun) => ofAnAge.has(tokens.slice(noun).toLowerCase()));
  }
  const isOfAge = tokens.is(index - 1, 'of') && ofAnAge.has(tokens.slice(index - 2).toLowerCase());
  const isName =
    tokens.isCapital(index) &&
    (tokens.isCapital(index - 1) || tokens.is(index - 1, 'the')) &&
    tokens.gap(index) === gaps.space &&
    (tokens.lexeme(index - 1).classes === 0 || tokens.is(index - 1, 'the')) &&
    isTitle(tokens, index);
  return isOfAge || isName;
}

/** Today, yesterday, tomorrow, tonight; the day before yesterday, the day after tomorrow. */
export function matchDeicticDay(tokens: Tokens, index: number): Match | undefined {
  const by = deictics[tokens.word(index)];
  if (by !== undefined) {
    if (isNoDay(tokens, index)) return undefined;
    const dayPart = tokens.is(index, 'tonight') ? 'NI' : undefined;
    return matched(index, index + 1, 'deictic-day', unitFrom('anchor', 'day', by, { dayPart }));
  }
  const at = tokens.is(index, 'the') ? index + 1 : index;
  if (!tokens.is(at, 'day')) return undefined;
  const side = tokens.is(at + 1, 'before') ? -1 : tokens.is(at + 1, 'after') ? 1 : 0;
  const from = deictics[tokens.lexeme(at + 2).word];
  if (side === 0 || from === undefined) return undefined;
  return matched(index, at + 3, 'deictic-day', unitFrom('anchor', 'day', from + side));
}

const anchored: Readonly<Record<string, number>> = {
  this: 0,
  last: -1,
  next: 1,
  current: 0,
  coming: 1,
  upcoming: 1,
};
const related: Readonly<Record<string, number>> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  following: 1,
  ensuing: 1,
  next: 1,
  same: 0,
  latest: 0,
};

interface Head {
  readonly by: number;
  readonly origin: Origin;
  readonly end: number;
  readonly rule: string;
}

const afterThis: Readonly<Record<string, number>> = { past: -1, coming: 1, same: 0 };
const spans = setOf('over in within during for through throughout');

function readHead(tokens: Tokens, index: number): Head | undefined {
  const word = tokens.word(index);
  const second = tokens.lexeme(index + 1).word;
  if (word === 'that')
    return {
      by: 0,
      origin: 'focus',
      end: second === 'same' ? index + 2 : index + 1,
      rule: 'that-unit',
    };
  const shifted = word === 'this' ? afterThis[second] : undefined;
  if (shifted !== undefined)
    return { by: shifted, origin: 'anchor', end: index + 2, rule: 'deictic-unit' };
  const by = anchored[word];
  if (by !== undefined) return { by, origin: 'anchor', end: index + 1, rule: 'deictic-unit' };
  const isArticle = word === 'the' || word === 'its' || word === 'their';
  const bare = isArticle ? index + 1 : index;
  const modifier = isArticle ? second : word;
  if (modifier === 'current' || modifier === 'coming')
    return {
      by: anchored[modifier] ?? 0,
      origin: 'anchor',
      end: bare + 1,
      rule: 'deictic-unit',
    };
  if (isArticle && modifier === 'last')
    return { by: -1, origin: 'anchor', end: bare + 1, rule: 'last-unit' };
  // "Over the next decade" looks ahead from the writing; "the next day" goes on from the story.
  if (modifier === 'next' && isArticle && spans.has(tokens.word(index - 1)))
    return { by: 1, origin: 'anchor', end: bare + 1, rule: 'deictic-unit' };
  const shift = related[modifier];
  if (shift !== undefined && (isArticle || modifier === 'same' || modifier === 'latest'))
    return { by: shift, origin: 'focus', end: bare + 1, rule: 'related-unit' };
  return undefined;
}

const grainOf = (tokens: Tokens, index: number): Grain | undefined => {
  const { unit } = tokens.lexeme(index);
  if (isTitle(tokens, index)) return undefined;
  return unit && !unit.plural && unit.grain !== 'half' ? unit.grain : undefined;
};

/** This week, last year, next month, the current fiscal year, that day, the following month, the same quarter, this decade. */
export function matchUnit(tokens: Tokens, index: number): Match | undefined {
  const head = readHead(tokens, index);
  if (!head) return undefined;
  const at = tokens.has(head.end, wordClass.fiscal) ? head.end + 1 : head.end;
  const grain = grainOf(tokens, at);
  if (grain === undefined || tokens.is(at, 'second')) return undefined;
  const isOld = tokens.is(at + 1, '-') && tokens.word(at + 2) === 'old';
  if (isOld) return undefined;
  const meaning = unitFrom(head.origin, grain, head.by);
  const isOrSo = tokens.is(at + 1, 'or') && tokens.is(at + 2, 'so');
  return isOrSo
    ? matched(index, at + 3, head.rule, meaning, 'APPROX')
    : matched(index, at + 1, head.rule, meaning);
}

const longGrains = setOf('decade century millennium');
const wholes = setOf('full whole entire');
/** What makes another expression of a unit and its article: "the year-end", "the week of", "the year ahead". */
const notAlone = setOf('- of ahead');

/** The quarter, the year, the weekend, the fiscal year: a unit already spoken of, or the one being lived. */
export function matchBareUnit(tokens: Tokens, index: number): Match | undefined {
  if (!tokens.is(index, 'the')) return undefined;
  let at = wholes.has(tokens.word(index + 1)) ? index + 2 : index + 1;
  if (tokens.has(at, wordClass.fiscal)) at += 1;
  const grain = grainOf(tokens, at);
  const isEdge = tokens.is(index - 1, 'of') && tokens.has(index - 2, wordClass.phase);
  if (grain === undefined || (longGrains.has(grain) && !isEdge)) return undefined;
  if (notAlone.has(tokens.word(at + 1))) return undefined;
  // "The day" is time only in "earlier in the day": elsewhere it belongs to what was done on it.
  if (grain === 'day' && !tokens.is(index - 1, 'in')) return undefined;
  const { word: next } = tokens.lexeme(at + 1);
  if (grain === 'year' && (next === 'ended' || next === 'ending')) {
    return matched(index, at + 1, 'year-ended', { kind: 'duration', value: 'P1Y' });
  }
  const isWeekend = grain === 'weekend';
  const meaning = unitFrom(isWeekend ? 'anchor' : 'focus', grain, 0, { isBare: true });
  return matched(index, at + 1, isWeekend ? 'weekend' : 'bare-unit', meaning);
}

/** This morning, last night, tomorrow evening, overnight, the next morning, that night. */
export function matchDayPart(tokens: Tokens, index: number): Match | undefined {
  if (tokens.is(index, 'overnight'))
    return matched(index, index + 1, 'day-part', unitFrom('anchor', 'day', 0, { dayPart: 'NI' }));
  const head = readHead(tokens, index);
  const at = head?.end ?? index + 1;
  const { dayPart, word } = tokens.lexeme(at);
  if (!dayPart || word.endsWith('s') || word === 'overnight') return undefined;
  if (!head) return undefined;
  const by = head.rule === 'last-unit' && dayPart !== 'NI' ? -1 : head.by;
  return matched(index, at + 1, 'day-part', unitFrom(head.origin, 'day', by, { dayPart }));
}
