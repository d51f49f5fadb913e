import { edtfOf, hull, precisionOf } from '../interval.js';
import { isoDayOf } from '../timeline/day-number.js';
import { edtfOfPeriod, intervalOf, isPrintable, precisionOfPeriod, } from '../timeline/period-bounds.js';
import { timexOf } from '../timeline/period.js';
const bases = {
    absolute: 'stated',
    partial: 'partial',
    weekday: 'weekday',
    deictic: 'deictic',
    anaphoric: 'relative',
    vague: 'deictic',
};
const pad = (value) => String(value).padStart(2, '0');
const timeOfDay = ({ hour, minute = 0, second }) => [hour, minute, second].flatMap((part) => (part === undefined ? [] : [pad(part)])).join(':');
function valueOf({ value, period, dayPart, clock }) {
    if (!period)
        return value ?? 'XXXX';
    if (clock)
        return `${timexOf(period)}T${timeOfDay(clock)}`;
    return dayPart === undefined ? timexOf(period) : `${timexOf(period)}T${dayPart}`;
}
/** A fiscal year or an approximate date is no exact one: EDTF marks it with a tilde, which leaves its bounds alone. */
function edtfFor(period, isApproximate) {
    const edtf = edtfOfPeriod(period);
    return isApproximate && !edtf.includes('/') ? `${edtf}~` : edtf;
}
const readingOf = (period) => ({
    value: timexOf(period),
    edtf: edtfOfPeriod(period),
    ...intervalOf(period),
});
function dated({ period, stretch, isFiscal, type }, { mod }) {
    if (period && isPrintable(period)) {
        const interval = intervalOf(period);
        const isDay = interval.earliest === interval.latest;
        const edtf = edtfFor(period, mod === 'APPROX' || isFiscal === true);
        return {
            edtf,
            ...interval,
            precision: precisionOfPeriod(period),
            ...(isDay ? {} : { kind: 'window' }),
        };
    }
    if (!stretch || type !== 'DURATION')
        return {};
    const interval = { earliest: isoDayOf(stretch[0]), latest: isoDayOf(stretch[1]) };
    return { edtf: edtfOf(interval), ...interval, precision: precisionOf(interval), kind: 'span' };
}
/** What several readings leave open: the bounds are those of all, and none is preferred. */
function openBetween(readings) {
    const intervals = readings.map(({ earliest = null, latest = null }) => ({
        earliest,
        latest,
    }));
    const interval = intervals.reduce(hull);
    return { edtf: edtfOf(interval), ...interval, precision: precisionOf(interval), kind: 'window' };
}
/** The public form of a resolved match. */
export function expressionOf(tokens, match, resolution) {
    const start = tokens.start(match.start);
    const end = tokens.end(match.end - 1);
    const { type, reference, anchor, others } = resolution;
    const periods = [resolution.period, ...(others ?? [])].filter((each) => each !== undefined);
    const readings = periods.length > 1 ? periods.filter(isPrintable).map(readingOf) : [];
    return {
        start,
        end,
        text: tokens.text.slice(start, end),
        type,
        value: valueOf(resolution),
        ...(match.mod === undefined ? {} : { mod: match.mod }),
        ...(readings.length > 1 ? openBetween(readings) : dated(resolution, match)),
        reference,
        basis: bases[reference],
        ...(anchor === undefined ? {} : { anchor }),
        rule: match.rule,
        ...(readings.length > 1 ? { readings } : {}),
    };
}
