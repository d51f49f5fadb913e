import { addDays, daysBetween } from '../calendar.js';
import { fitsMention, nearestDay } from './nearest-day.js';
import { completeYear, noStretch } from './yearless-claim.js';
/** Days are tried one by one; over a longer stretch a day without a year says nothing. */
const longestStretch = 366 * 30;
function daysOf({ earliest, latest }) {
    if (earliest === null || latest === null)
        return undefined;
    const length = daysBetween(earliest, latest);
    if (length > longestStretch)
        return undefined;
    return Array.from({ length: length + 1 }, (_, index) => addDays(earliest, index));
}
const keyOf = ({ role, month, day }) => `${role} ${month} ${day}`;
/** Narrows an interval by days printed without a year: the dateline's, its weekday, and mentions past and to come. */
export function narrowByDays(start, { claims, mentions, blocks, latestPast }) {
    const [claim] = claims;
    const completed = claim && completeYear(claim, start, blocks, latestPast);
    const evidence = [...(completed?.evidence ?? [])];
    const claimed = completed !== undefined && completed.days.length > 0;
    const initial = claimed || mentions.length === 0 ? undefined : daysOf(start);
    let days = claimed ? completed.days : initial;
    const nearest = nearestDay();
    /** What each month-day left; the same one twice rules out nothing more. */
    const outcomes = new Map();
    for (const mention of mentions) {
        const isPast = mention.role === 'past_mention';
        const { fitting, reading } = outcomes.get(keyOf(mention)) ?? outcomeOf(mention, days ?? [], nearest);
        outcomes.set(keyOf(mention), { fitting, reading });
        const accepted = fitting.length > 0;
        evidence.push({
            role: mention.role,
            effect: isPast ? 'not_before' : 'not_after',
            place: mention.place,
            text: mention.text,
            ...(reading === undefined ? {} : { reading }),
            accepted,
            explanation: accepted
                ? mention.why
                : `${mention.why} ${days ? 'It contradicts stronger evidence and was set aside.' : noStretch}`,
        });
        if (accepted && fitting.length < (days?.length ?? 0))
            days = fitting;
    }
    const isChosen = completed?.isChosen ?? false;
    if (!days || days === initial)
        return { interval: start, evidence, claimed, isChosen };
    const latest = completed?.isOpen === true ? null : (days.at(-1) ?? null);
    return { interval: { earliest: days[0] ?? null, latest }, evidence, claimed, isChosen };
}
function outcomeOf(mention, days, nearest) {
    const fitting = days.filter((each) => fitsMention(mention, each, nearest));
    const { month, day } = mention;
    const readings = new Set(fitting.flatMap((each) => nearest(month, day, each) ?? []));
    const [reading] = readings;
    return { fitting, reading: readings.size === 1 ? reading : undefined };
}
