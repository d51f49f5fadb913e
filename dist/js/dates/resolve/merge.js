import { edtfOf, hull, precisionOf } from '../interval.js';
const readingOf = ({ value, edtf, earliest, latest }) => ({
    value,
    ...(edtf === undefined ? {} : { edtf }),
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
});
/** What two TIMEX3 values share, with X for each digit they do not. */
function commonValue(a, b) {
    if (a.length !== b.length)
        return 'XXXX';
    let common = '';
    for (let at = 0; at < a.length; at += 1)
        common += a[at] === b[at] ? (a[at] ?? '') : 'X';
    return common;
}
/** A bound that hangs on an end of the anchor nobody knows is open. */
function widened({ earliest, latest }, anchor) {
    return {
        earliest: anchor.earliest === null ? null : (earliest ?? null),
        latest: anchor.latest === null ? null : (latest ?? null),
    };
}
const dependsOnAnchor = ({ reference }) => reference !== 'absolute' && reference !== 'vague';
const isKnown = ({ earliest, latest }) => earliest !== null || latest !== null;
/** What does not hang on the day of writing. */
function undated(expression) {
    const { start, end, text, type, value, mod, reference, basis, anchor, rule } = expression;
    const base = { start, end, text, type, value, reference, basis, rule };
    return {
        ...base,
        ...(mod === undefined ? {} : { mod }),
        ...(anchor === undefined ? {} : { anchor }),
    };
}
/** One expression read from both ends of the anchor: the hull of the two, and both as readings where they differ. */
export function mergedExpression(early, late, anchor) {
    const isOpen = anchor.earliest === null || anchor.latest === null;
    if (!dependsOnAnchor(early) ||
        (!isOpen && early.value === late.value && early.earliest === late.earliest))
        return early;
    const rest = undated(early);
    if (early.earliest === undefined)
        return rest;
    const interval = hull(widened(early, anchor), widened(late, anchor));
    const value = isOpen ? early.value.replace(/\d/g, 'X') : commonValue(early.value, late.value);
    const dates = isKnown(interval)
        ? {
            edtf: edtfOf(interval),
            ...interval,
            precision: precisionOf(interval),
            kind: 'window',
        }
        : {};
    const readings = isOpen ? {} : { readings: [readingOf(early), readingOf(late)] };
    return { ...rest, value: early.type === 'DURATION' ? early.value : value, ...dates, ...readings };
}
