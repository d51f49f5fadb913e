import { shapeIds } from '../lexicon/lexicon.js';
import { setOf, wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import type { Match, Meaning } from '../grammar/meaning.js';
import { civilDay } from '../timeline/day-number.js';
import { boundsOf, periodOf, shifted, type Grain, type Period } from '../timeline/period.js';
import type { Discourse, Mention } from './discourse.js';
import { periodIn, yearsBefore } from './occurrences.js';
import { dateOf, type Resolution } from './resolution.js';

type Comparison = Extract<Meaning, { readonly kind: 'comparison' }>;

/** Words after which "a year ago" measures a figure against the same stretch of the year before. */
const comparers = setOf(
  'from than with versus vs against share percent pct million billion % cents',
);

/** Whether figures are compared: a quantity or a word of comparison comes before, or a figure follows. */
function isComparing(tokens: Tokens, { start, end }: Match): boolean {
  const at = tokens.is(start - 1, ',') ? start - 2 : start - 1;
  const { word, classes } = tokens.lexeme(at);
  const isQuantity =
    tokens.id(at) === shapeIds.digits ||
    classes & wordClass.cardinal ||
    tokens.id(at) === shapeIds.plural;
  if (comparers.has(word) || isQuantity) return true;
  if (!tokens.is(end, ',') && !tokens.is(end, 'was')) return false;
  for (let next = end; next < end + 12; next += 1)
    if (tokens.is(next, '$') || tokens.is(next, '%')) return true;
  return false;
}

/** Grains a report compares year by year. */
const comparable = new Set<Grain>(['month', 'season', 'quarter', 'half', 'year', 'week']);

/** The stretch compared: named in the sentence, or the quarter the report is about. */
function comparedStretch(
  { grain }: Comparison,
  match: Match,
  discourse: Discourse,
): Mention | undefined {
  const here = discourse
    .inSentence(match.start)
    .filter(({ period }) => comparable.has(period.grain));
  const fits = grain === undefined ? here[0] : here.find(({ period }) => period.grain === grain);
  if (fits) return fits;
  const { topic } = discourse;
  return grain === undefined || topic?.period.grain === grain
    ? topic
    : (discourse.lastOf(grain) ?? topic);
}

/** A year earlier; the year-ago quarter; the same period last year: the same stretch of another year. */
export function resolveComparison(
  meaning: Comparison,
  match: Match,
  discourse: Discourse,
): Resolution {
  const compares = meaning.isComparing || isComparing(discourse.tokens, match);
  const stretch = compares ? comparedStretch(meaning, match, discourse) : undefined;
  // "Last year's quarter" in a report that has named none: that of the quarter last ended.
  if (compares && meaning.grain === 'quarter' && stretch?.period.grain !== 'quarter') {
    const ended = shifted(discourse.current('quarter'), -1);
    return aside(discourse.fromNow(inOtherYear(meaning, ended)), true);
  }
  if (stretch)
    return aside(dateOf(inOtherYear(meaning, stretch.period), 'anaphoric', stretch.index), true);
  if (meaning.fields?.year !== undefined)
    return aside(dateOf({ grain: 'year', index: meaning.fields.year }, 'absolute'), true);
  const focus = meaning.origin === 'focus' ? discourse.last : undefined;
  if (focus) {
    const { grain } = focus.period;
    const base =
      grain === 'day' || grain === 'week' || grain === 'weekend'
        ? periodOf('year', boundsOf(focus.period)[0])
        : focus.period;
    return aside(dateOf(yearsBefore(base, meaning.years), 'anaphoric', focus.index), compares);
  }
  const base = yearsBefore(discourse.current(meaning.grain ?? 'year'), meaning.years);
  return aside(discourse.fromNow(base), compares);
}

const aside = (resolution: Resolution, isAside: boolean): Resolution => ({
  ...resolution,
  isAside,
});

function inOtherYear({ years, fields }: Comparison, period: Period): Period {
  const { year } = civilDay(boundsOf(period)[0]);
  if (fields?.year !== undefined) return yearsBefore(period, year - fields.year);
  const named = fields && periodIn(fields, year - years);
  return named ?? yearsBefore(period, years);
}
