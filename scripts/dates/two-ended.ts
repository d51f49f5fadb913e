import { edtfOf, hull, type Interval, precisionOf } from './interval.js';
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

/** Which expressions hang on the day of writing: counted from it, or from one that is. Those they are counted from come before them. */
function hanging(expressions: readonly TimeExpression[]): boolean[] {
  const found: boolean[] = [];
  for (const { reference, anchor } of expressions) {
    const isFree = reference === 'absolute' || reference === 'vague';
    found.push(!isFree && (typeof anchor === 'number' ? found[anchor] === true : true));
  }
  return found;
}

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

function mergedExpression(
  early: TimeExpression,
  late: TimeExpression,
  anchor: Interval,
): TimeExpression {
  const isOpen = anchor.earliest === null || anchor.latest === null;
  if (!isOpen && early.value === late.value && early.earliest === late.earliest) return early;
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

/** Expressions read from both ends of an anchor: the hull of the two, and both as readings where they differ. */
export function merged(
  early: readonly TimeExpression[],
  late: readonly TimeExpression[],
  anchor: Interval,
): TimeExpression[] {
  const isHanging = hanging(early);
  return early.map((expression, index) =>
    isHanging[index] === true
      ? mergedExpression(expression, late[index] ?? expression, anchor)
      : expression,
  );
}
