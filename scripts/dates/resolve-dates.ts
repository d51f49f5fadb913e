import { type Anchor, boundsOfAnchor, orderOfAnchor } from './anchor.js';
import { orderIn } from './grammar/numeric-order.js';
import { isRange } from './grammar/range-pairs.js';
import { findExpressions } from './grammar/scan.js';
import { Tokens } from './lexicon/tokens.js';
import type { DateOrder } from './terms.js';
import { withDayAhead } from './resolve/clock-days.js';
import { Discourse, remember } from './resolve/discourse.js';
import { expressionOf } from './resolve/express.js';
import { type Found, inOrder, withRanges } from './resolve/ranges.js';
import { resolveMatch } from './resolve/resolve-match.js';
import { numberOfIsoDay } from './timeline/day-number.js';
import { type Style, styleOf } from './resolve/style.js';
import type { TimeExpression } from './time-expression.js';
import { merged } from './two-ended.js';

export interface ResolveOptions {
  /** When the text was written, as far as it is known. */
  readonly anchor: Anchor;
  /** Which number comes first in numeric dates, where that is known; otherwise the page that gives the anchor tells, or the text. */
  readonly dateOrder?: DateOrder;
  /** What sort of text it is, where that is known; otherwise its dates tell. */
  readonly style?: Style;
}

/*
 * Text → tokens with their word classes (lexicon/) → matches with their meaning (grammar/) → against one day of writing,
 * with what was told before and the tense around each match (resolve/) → periods of the calendar (timeline/) → expressions.
 */

/** Some day, for expressions that need none; whatever hangs on it is thrown away when nothing is known of the anchor. */
const anyDay = '2000-01-01';

interface Resolved {
  readonly expressions: TimeExpression[];
  /** Indices of the first ends of ranges. */
  readonly ranges: readonly number[];
}

function resolveAt(
  tokens: Tokens,
  day: string,
  style: Style,
  order: DateOrder | undefined,
): Resolved {
  const discourse = new Discourse(tokens, numberOfIsoDay(day), style);
  const expressions: TimeExpression[] = [];
  const ranges: number[] = [];
  let last: Found | undefined;
  for (const match of findExpressions(tokens, order)) {
    const found: Found = { match, resolution: resolveMatch(match, discourse) };
    const begin = last && isRange(tokens, last.match, match) ? last : undefined;
    const timed = withDayAhead(last, found, discourse, begin !== undefined);
    const [first, second] =
      begin && !timed ? inOrder(begin, found, discourse.anchor) : [timed ?? begin, found];
    if (begin) ranges.push(expressions.length - 1);
    if (first && first !== begin)
      expressions[expressions.length - 1] = expressionOf(tokens, first.match, first.resolution);
    remember(discourse, match, second.resolution, expressions.length);
    expressions.push(expressionOf(tokens, match, second.resolution));
    // Three in a row are no range of the last two.
    last = begin ? undefined : second;
  }
  return { expressions, ranges };
}

/** Callers in JavaScript may leave the options out. */
const optionsOf = (options: ResolveOptions | undefined): Partial<ResolveOptions> => options ?? {};

/**
 * Every temporal expression of an English text, in order and without overlap, each with its TIMEX3 value, EDTF value and bounds.
 * The ends of a range ("from May to July") refer to each other. Time and memory grow linearly with the text. Anchored on an interval,
 * what depends on the day of writing comes back as the hull of its readings from both ends.
 * @throws RangeError when the anchor is missing, no date of the calendar, or its bounds are in the wrong order.
 */
export function resolveDates(text: string, options: ResolveOptions): TimeExpression[] {
  const { anchor, dateOrder, style: known } = optionsOf(options);
  const bounds = boundsOfAnchor(anchor);
  const { earliest, latest } = bounds;
  const tokens = new Tokens(text);
  const order = dateOrder ?? orderOfAnchor(anchor) ?? orderIn(tokens);
  const written = latest ?? earliest;
  const style = known ?? (written === null ? 'news' : styleOf(tokens, numberOfIsoDay(written)));
  const { expressions, ranges } = resolveAt(tokens, earliest ?? latest ?? anyDay, style, order);
  if (earliest !== null && earliest === latest) return withRanges(text, expressions, ranges);
  const isTwoEnded = latest !== null && earliest !== null;
  const late = isTwoEnded ? resolveAt(tokens, latest, style, order).expressions : expressions;
  return withRanges(text, merged(expressions, late, bounds), ranges);
}
