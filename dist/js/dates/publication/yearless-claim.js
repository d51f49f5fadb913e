import { daysBetween, isoDay, weekdayOf, yearOf } from '../calendar.js';
import { weekdayName, weekdayNames } from '../names.js';
/** Over a longer stretch a day without a year says nothing. */
const longestStretch = 366 * 30;
/** Weekdays and days of the month come round again in 28 years. */
const weekdayCycle = 28;
/**
 * A story names recent years: in two thirds of news stories that name any, the latest is at most two years old,
 * and a weekday leaves no second choice within five.
 */
const recentYears = 2;
export const noStretch = 'Nothing bounds the years, so a day without a year says nothing.';
export const yearsOf = (days) => {
    const all = [...new Set(days.map((day) => day.slice(0, 4)))];
    return all.length > 6 ? `${all.length} years` : all.join(', ');
};
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
/** The years in which to look; open when nothing bounds the story from above. */
function stretchOf({ earliest, latest }) {
    if (earliest === null)
        return undefined;
    if (latest === null)
        return { from: earliest, to: null, last: yearOf(earliest) + weekdayCycle };
    const isShort = daysBetween(earliest, latest) <= longestStretch;
    return isShort ? { from: earliest, to: latest, last: yearOf(latest) } : undefined;
}
/** Gives a claim without a year the years within bounds, and takes from them those on which its weekday falls. */
export function completeYear(claim, start, blocks, latestPast) {
    const { month, day } = claim.monthDay ?? { month: 0, day: 0 };
    const base = {
        role: claim.role,
        effect: 'equals',
        ...(claim.place ? { place: claim.place } : {}),
        text: claim.text,
    };
    const stretch = stretchOf(start);
    const kept = [];
    if (stretch) {
        for (let year = yearOf(stretch.from); year <= stretch.last; year += 1) {
            const each = isoDay(year, month, day);
            if (each !== undefined && each >= stretch.from && (stretch.to === null || each <= stretch.to))
                kept.push(each);
        }
    }
    if (!stretch || kept.length === 0) {
        const evidence = [{ ...base, accepted: false, explanation: noStretch }];
        return { days: [], isOpen: false, isChosen: false, evidence };
    }
    const isOpen = stretch.to === null;
    const weekday = findWeekday(blocks);
    const onWeekday = weekday ? kept.filter((each) => weekdayOf(each) === weekday.weekday) : [];
    const fitting = onWeekday.length > 0 ? onWeekday : kept;
    const [first] = fitting;
    const isChosen = first !== undefined &&
        onWeekday.length > 1 &&
        latestPast !== undefined &&
        yearOf(first) - yearOf(latestPast) <= recentYears;
    const last = isChosen ? [first] : fitting;
    const reading = last.length === 1 ? last[0] : undefined;
    const within = isOpen
        ? `from ${stretch.from} on it can fall in any year`
        : `within bounds it falls in ${yearsOf(kept)}`;
    const choice = isChosen
        ? ` Of the years that fit the weekday the first is taken, for a news story names recent years; this is a choice, not proof.`
        : '';
    const evidence = [
        {
            ...base,
            ...(reading === undefined ? {} : { reading }),
            accepted: true,
            explanation: `The dateline prints no year; ${within}.${choice}`,
        },
    ];
    if (weekday) {
        const accepted = onWeekday.length > 0;
        evidence.push({
            role: 'weekday',
            effect: 'equals',
            place: weekday.place,
            text: weekday.text,
            ...(reading !== undefined && accepted ? { reading } : {}),
            accepted,
            explanation: accepted
                ? `${claim.text} is a ${weekday.text} in ${yearsOf(onWeekday)}.`
                : `${claim.text} is a ${weekday.text} in none of these years; set aside.`,
        });
    }
    return { days: last, isOpen: isOpen && !isChosen, isChosen, evidence };
}
