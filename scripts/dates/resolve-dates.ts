import { isOrdered, type Interval } from './interval.js';
import { findExpressions } from './grammar/scan.js';
import { Tokens } from './lexicon/tokens.js';
import type { DateOrder } from './terms.js';
import { Discourse } from './resolve/discourse.js';
import { expressionOf } from './resolve/express.js';
import { mergedExpression } from './resolve/merge.js';
import { remember } from './resolve/remember.js';
import { resolveMatch } from './resolve/resolve-match.js';
import { numberOfIsoDay } from './timeline/day-number.js';
import type { TimeExpression } from './time-expression.js';

export interface ResolveOptions {
  /** When the text was published: an ISO day, or the bounds of it where the day is not known. */
  readonly anchor: string | Interval;
  /** Which number comes first in the publisher's numeric dates, where that is known. */
  readonly dateOrder?: DateOrder;
}

/*
 * Text → tokens with their word classes (lexicon/) → matches with their meaning (grammar/) → against one day of writing,
 * with what was told before and the tense around each match (resolve/) → periods of the calendar (timeline/) → expressions.
 */

/** Some day, for expressions that need none; whatever hangs on it is thrown away when nothing is known of the anchor. */
const anyDay = '2000-01-01';

function resolveAt(tokens: Tokens, day: string, order: DateOrder | undefined): TimeExpression[] {
  const discourse = new Discourse(tokens, numberOfIsoDay(day));
  const expressions: TimeExpression[] = [];
  for (const match of findExpressions(tokens, order)) {
    const resolution = resolveMatch(match, discourse);
    remember(discourse, match, resolution, expressions.length);
    expressions.push(expressionOf(tokens, match, resolution));
  }
  return expressions;
}

/**
 * Every temporal expression of an English text, in order and without overlap, each with its TIMEX3 value, EDTF value and bounds.
 * Time and memory grow linearly with the text. Anchored on an interval, what depends on the day of writing comes back as the hull
 * of its readings from both ends.
 * @throws RangeError when the anchor is no calendar day, or its bounds are in the wrong order.
 */
export function resolveDates(
  text: string,
  { anchor, dateOrder }: ResolveOptions,
): TimeExpression[] {
  const tokens = new Tokens(text);
  if (typeof anchor === 'string') return resolveAt(tokens, anchor, dateOrder);
  if (!isOrdered(anchor))
    throw new RangeError(`The anchor begins on ${anchor.earliest ?? ''}, after its end.`);
  const { earliest, latest } = anchor;
  const early = resolveAt(tokens, earliest ?? latest ?? anyDay, dateOrder);
  if (earliest !== null && earliest === latest) return early;
  const late = latest === null || earliest === null ? early : resolveAt(tokens, latest, dateOrder);
  return early.map((expression, index) =>
    mergedExpression(expression, late[index] ?? expression, anchor),
  );
}
