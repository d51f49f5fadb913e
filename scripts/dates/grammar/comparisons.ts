import { phrasesOf, readPhrase } from '../lexicon/phrases.js';
import { setOf } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import type { Grain } from '../timeline/period.js';
import {
  type CalendarFields,
  type Match,
  matched,
  type Meaning,
  type Origin,
  type Read,
} from './meaning.js';
import { readOrdinal } from './numbers.js';
import { readPlainYear } from './date-parts.js';

interface Stretch {
  readonly grain?: Grain | undefined;
  readonly fields?: CalendarFields;
}

/** The stretch compared, a year before. */
const yearBefore = (origin: Origin, stretch: Stretch | undefined): Meaning => {
  const { grain, fields } = stretch ?? {};
  return { kind: 'comparison', years: 1, origin, grain, fields, isComparing: true };
};

/** A noun that names the compared stretch; "period" is whatever stretch the text speaks of. */
function readStretch(tokens: Tokens, index: number): Read<Stretch> {
  const ordinal = readOrdinal(tokens, index);
  if (ordinal && ordinal.value <= 4) {
    const noun = tokens.lexeme(ordinal.end).word;
    if (noun === 'quarter')
      return { grain: 'quarter', fields: { quarter: ordinal.value }, end: ordinal.end + 1 };
    if (noun === 'half' && ordinal.value <= 2)
      return { grain: 'half', fields: { half: ordinal.value }, end: ordinal.end + 1 };
    return undefined;
  }
  const { unit, word } = tokens.lexeme(index);
  if (word === 'period') return { end: index + 1 };
  const grain = unit && !unit.plural ? unit.grain : undefined;
  return grain === 'quarter' || grain === 'month' || grain === 'week' || grain === 'year'
    ? { grain, end: index + 1 }
    : undefined;
}

/** Year-earlier; the year-ago quarter; the year-earlier period; the comparable year-ago quarter. */
export function matchYearEarlier(tokens: Tokens, index: number): Match | undefined {
  const hasArticle = tokens.is(index, 'the');
  let at = hasArticle ? index + 1 : index;
  const word = tokens.word(at);
  if (hasArticle && (word === 'comparable' || word === 'corresponding' || word === 'same')) at += 1;
  if (
    !tokens.is(at, 'year') ||
    !tokens.is(at + 1, '-') ||
    (!tokens.is(at + 2, 'ago') && !tokens.is(at + 2, 'earlier'))
  )
    return undefined;
  const origin = tokens.is(at + 2, 'ago') ? 'anchor' : 'focus';
  const stretch = readStretch(tokens, at + 3);
  // Without a noun of time the words are an adjective, and the article belongs to what they describe.
  const start = stretch ? index : at;
  return matched(start, stretch?.end ?? at + 3, 'year-earlier', yearBefore(origin, stretch));
}

const yearTails = phrasesOf({
  tail: 'last year, a year ago, a year earlier, of last year, the previous year, the year before',
});
const sames = setOf('same corresponding comparable like equivalent');

/** The corresponding period last year; the same quarter a year earlier; the quarter a year ago. */
export function matchSamePeriod(tokens: Tokens, index: number): Match | undefined {
  if (!tokens.is(index, 'the')) return undefined;
  const isSame = sames.has(tokens.word(index + 1));
  const stretch = readStretch(tokens, isSame ? index + 2 : index + 1);
  if (!stretch || stretch.grain === 'year') return undefined;
  const tail = readPhrase(tokens, stretch.end, yearTails);
  if (!tail) return undefined;
  const meaning = yearBefore('focus', stretch);
  return matched(index, stretch.end + tail.words.length, 'same-period', meaning);
}

/** The 1988 quarter; the 1988 period; last year's quarter: the stretch spoken of, in a named year. */
export function matchPeriodOfYear(tokens: Tokens, index: number): Match | undefined {
  const isPossessive =
    tokens.is(index, 'last') && tokens.is(index + 1, 'year') && tokens.is(index + 2, "'s");
  const year = tokens.is(index, 'the') ? readPlainYear(tokens, index + 1) : undefined;
  if (!isPossessive && !year) return undefined;
  const at = year?.end ?? index + 3;
  const { word } = tokens.lexeme(at);
  if (word !== 'quarter' && word !== 'period' && word !== 'month') return undefined;
  const grain = word === 'period' ? undefined : word;
  const meaning = yearBefore('focus', { grain, fields: { year: year?.value } });
  return matched(index, at + 1, 'period-of-year', meaning);
}

/** The latest period: the stretch just spoken of. */
export function matchLatestPeriod(tokens: Tokens, index: number): Match | undefined {
  if (
    !tokens.is(index, 'the') ||
    !(tokens.is(index + 1, 'latest') || tokens.is(index + 1, 'current')) ||
    !tokens.is(index + 2, 'period')
  )
    return undefined;
  const meaning = { kind: 'comparison', years: 0, origin: 'focus', isComparing: true } as const;
  return matched(index, index + 3, 'latest-period', meaning);
}
