import { type Anchor, boundsOfAnchor } from './anchor.js';
import { edtfOf, hull, type Interval, precisionOf } from './interval.js';
import { isRange } from './grammar/range-pairs.js';
import { findExpressions } from './grammar/scan.js';
import { Tokens } from './lexicon/tokens.js';
import type { DateOrder } from './terms.js';
import { Discourse, remember } from './resolve/discourse.js';
import { expressionOf } from './resolve/express.js';
import { type Found, inOrder, withRanges } from './resolve/ranges.js';
import { resolveMatch } from './resolve/resolve-match.js';
import { numberOfIsoDay } from './timeline/day-number.js';
import type { TimeExpression, TimeReading } from './time-expression.js';

const readingOf = ({ value, edtf, earliest, latest }: TimeExpression): TimeReading => ({
  value,
  ...(edtf === undefined ? {} : { edtf }),
  ...(earliest === undefined ? {} : { earliest }),
  ...(latest === undefined ? {} : { latest }),
});

/** What two TIMEX3 values share, with X for each digit they do not. */
function commonValue(a: string, b: string): string {
  if (a.length !== b.length) return 'XXXX';
  let common = '';
  for (let at = 0; at < a.length; at += 1) common += a[at] === b[at] ? (a[at] ?? '') : 'X';
  return common;
}

/** A bound that hangs on an end of the anchor nobody knows is open. */
function widened({ earliest, latest }: TimeExpression, anchor: Interval): Interval {
  return {
    earliest: anchor.earliest === null ? null : (earliest ?? null),
    latest: anchor.latest === null ? null : (latest ?? null),
  };
}

const dependsOnAnchor = ({ reference }: TimeExpression): boolean =>
  reference !== 'absolute' && reference !== 'vague';

const isKnown = ({ earliest, latest }: Interval): boolean => earliest !== null || latest !== null;

/** What does not hang on the day of writing. */
function undated(expression: TimeExpression): TimeExpression {
  const { start, end, text, type, value, mod, reference, basis, anchor, rule } = expression;
  const base = { start, end, text, type, value, reference, basis, rule };
  return {
    ...base,
    ...(mod === undefined ? {} : { mod }),
    ...(anchor === undefined ? {} : { anchor }),
  };
}

/** One expression read from both ends of the anchor: the hull of the two, and both as readings where they differ. */
export function mergedExpression(
  early: TimeExpression,
  late: TimeExpression,
  anchor: Interval,
): TimeExpression {
  const isOpen = anchor.earliest === null || anchor.latest === null;
  if (
    !dependsOnAnchor(early) ||
    (!isOpen && early.value === late.value && early.earliest === late.earliest)
  )
    return early;
  const rest = undated(early);
  if (early.earliest === undefined) return rest;
  const interval = hull(widened(early, anchor), widened(late, anchor));
  const value = isOpen ? early.value.replace(/\d/g, 'X') : commonValue(early.value, late.value);
  const dates = isKnown(interval)
    ? {
        edtf: edtfOf(interval),
        ...interval,
        precision: precisionOf(interval),
        kind: 'window' as const,
      }
    : {};
  const readings = isOpen ? {} : { readings: [readingOf(early), readingOf(late)] };
  return { ...rest, value: early.type === 'DURATION' ? early.value : value, ...dates, ...readings };
}

export interface ResolveOptions {
  /** When the text was written, as far as it is known. */
  readonly anchor: Anchor;
  /** Which number comes first in the publisher's numeric dates, where that is known. */
  readonly dateOrder?: DateOrder;
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

function resolveAt(tokens: Tokens, day: string, order: DateOrder | undefined): Resolved {
  const discourse = new Discourse(tokens, numberOfIsoDay(day));
  const expressions: TimeExpression[] = [];
  const ranges: number[] = [];
  let last: Found | undefined;
  for (const match of findExpressions(tokens, order)) {
    const found: Found = { match, resolution: resolveMatch(match, discourse) };
    const begin = last && isRange(tokens, last.match, match) ? last : undefined;
    const [first, second] = begin ? inOrder(begin, found, discourse.anchor) : [begin, found];
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
 * The ends of a range ("from May to July") refer to each other. Time and memory grow linearly with the text. Anchored on an interval, what depends on the day of writing comes back as the hull
 * of its readings from both ends.
 * @throws RangeError when the anchor is missing, no date of the calendar, or its bounds are in the wrong order.
 */
export function resolveDates(text: string, options: ResolveOptions): TimeExpression[] {
  const { anchor, dateOrder } = optionsOf(options);
  const bounds = boundsOfAnchor(anchor);
  const { earliest, latest } = bounds;
  const tokens = new Tokens(text);
  const { expressions: early, ranges } = resolveAt(tokens, earliest ?? latest ?? anyDay, dateOrder);
  if (earliest !== null && earliest === latest) return withRanges(text, early, ranges);
  const late =
    latest === null || earliest === null ? early : resolveAt(tokens, latest, dateOrder).expressions;
  const merged = early.map((expression, index) =>
    mergedExpression(expression, late[index] ?? expression, bounds),
  );
  return withRanges(text, merged, ranges);
}
