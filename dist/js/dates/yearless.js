import { addDays, daysBetween, isoDay, weekdayOf, yearOf } from './calendar.js';
import { weekdayName, weekdayNames } from './names.js';
/** Days are tried one by one; over a longer stretch a day without a year says nothing. */
const longestStretch = 366 * 30;
/** The occurrence of a month-day nearest to `day`: a newspaper that means another one prints the year. */
function nearest(month, dayOfMonth, day) {
    const year = yearOf(day);
    const candidates = [year - 1, year, year + 1].flatMap((candidate) => isoDay(candidate, month, dayOfMonth) ?? []);
    const distance = (candidate) => Math.abs(daysBetween(day, candidate));
    return candidates.sort((a, b) => distance(a) - distance(b))[0];
}
function daysOf({ earliest, latest }) {
    if (earliest === null || latest === null)
        return undefined;
    const length = daysBetween(earliest, latest);
    if (length > longestStretch)
        return undefined;
    return Array.from({ length: length + 1 }, (_, index) => addDays(earliest, index));
}
const firstWeekday = new RegExp(`\\b(?:${weekdayName})\\b`);
/** In a story whose dateline lacks the year, the first weekday named is the dateline's own day. */
function findWeekday(blocks) {
    for (const block of blocks.filter(({ role }) => role === 'body').slice(0, 4)) {
        const match = firstWeekday.exec(block.text);
        if (match) {
            const place = { blockId: block.id, start: match.index, end: match.index + match[0].length };
            return {
                place,
                text: match[0],
                weekday: weekdayNames.findIndex((name) => name === match[0]) + 1,
            };
        }
    }
    return undefined;
}
const years = (days) => {
    const all = [...new Set(days.map((day) => day.slice(0, 4)))];
    return all.length > 6 ? `${all.length} years` : all.join(', ');
};
const noStretch = 'Nothing bounds the years, so a day without a year says nothing.';
/** Narrows an interval by days printed without a year: the dateline's, its weekday, and mentions past and to come. */
export function narrowByDays(start, { claims, mentions, blocks }) {
    const evidence = [];
    const initial = daysOf(start);
    let days = initial;
    let claimed = false;
    const claim = claims[0];
    if (claim?.monthDay) {
        const { month, day } = claim.monthDay;
        const kept = days?.filter((each) => isoDay(yearOf(each), month, day) === each) ?? [];
        claimed = kept.length > 0;
        const base = {
            role: claim.role,
            effect: 'equals',
            place: claim.place,
            text: claim.text,
        };
        const why = claimed
            ? `The dateline prints no year; within bounds it falls in ${years(kept)}.`
            : noStretch;
        const weekday = findWeekday(blocks);
        const onWeekday = weekday ? kept.filter((each) => weekdayOf(each) === weekday.weekday) : [];
        const last = onWeekday.length > 0 ? onWeekday : kept;
        evidence.push({
            ...base,
            ...(last.length === 1 && last[0] ? { reading: last[0] } : {}),
            accepted: claimed,
            explanation: why,
        });
        if (weekday && claimed) {
            const accepted = onWeekday.length > 0;
            const which = accepted
                ? `The ${claim.text} is a ${weekday.text} in ${years(onWeekday)}.`
                : `The ${claim.text} is a ${weekday.text} in none of these years; set aside.`;
            evidence.push({
                role: 'weekday',
                effect: 'equals',
                place: weekday.place,
                text: weekday.text,
                ...(last.length === 1 && last[0] && accepted ? { reading: last[0] } : {}),
                accepted,
                explanation: which,
            });
        }
        if (claimed)
            days = last;
    }
    for (const mention of mentions) {
        const isPast = mention.role === 'past_mention';
        const fits = (each) => {
            const occurrence = nearest(mention.month, mention.day, each);
            return occurrence !== undefined && (isPast ? occurrence <= each : occurrence >= each);
        };
        const kept = days?.filter(fits) ?? [];
        const accepted = kept.length > 0;
        const readings = [
            ...new Set(kept.flatMap((each) => nearest(mention.month, mention.day, each) ?? [])),
        ];
        evidence.push({
            role: mention.role,
            effect: isPast ? 'not_before' : 'not_after',
            place: mention.place,
            text: mention.text,
            ...(readings.length === 1 && readings[0] ? { reading: readings[0] } : {}),
            accepted,
            explanation: accepted
                ? mention.why
                : `${mention.why} ${days ? 'It contradicts stronger evidence and was set aside.' : noStretch}`,
        });
        if (accepted)
            days = kept;
    }
    if (!days || days === initial)
        return { interval: start, evidence, claimed };
    return {
        interval: { earliest: days[0] ?? null, latest: days.at(-1) ?? null },
        evidence,
        claimed,
    };
}
