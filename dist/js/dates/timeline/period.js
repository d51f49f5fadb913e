import { civilDay, dayNumber, firstYear, isoDayOf, isoMonth, isoWeekOf, isoYear, lastYear, mondayOf, monthLength, } from './day-number.js';
const perYear = { month: 12, season: 4, quarter: 4, half: 2 };
const years = { year: 1, decade: 10, century: 100, millennium: 1000 };
/** The year of an index that counts `parts` a year, and which part of it. */
export const split = (index, parts) => {
    const year = Math.floor(index / parts);
    return [year, index - year * parts];
};
const clampYear = (year) => Math.min(lastYear, Math.max(firstYear, year));
export const at = (year, month, day) => dayNumber(clampYear(year), month, day) ?? 0;
/** First day of the `months` that begin `fromMonth` (0-based) months into `year`, and the last. */
function monthsBounds(year, fromMonth, count) {
    const [endYear, endMonth] = split(year * 12 + fromMonth + count - 1, 12);
    return [
        at(year, fromMonth + 1, 1),
        at(endYear, endMonth + 1, monthLength(clampYear(endYear), endMonth + 1)),
    ];
}
/** First and last day. */
export function boundsOf({ grain, index }) {
    switch (grain) {
        case 'day':
            return [index, index];
        case 'week':
            return [index * 7 - 3, index * 7 + 3];
        case 'weekend':
            return [index * 7 + 2, index * 7 + 3];
        case 'month':
        case 'season':
        case 'quarter':
        case 'half': {
            const [year, part] = split(index, perYear[grain]);
            const length = 12 / perYear[grain];
            return monthsBounds(year, part * length + (grain === 'season' ? 2 : 0), length);
        }
        case 'year':
        case 'decade':
        case 'century':
        case 'millennium':
            return [at(index * years[grain], 1, 1), at((index + 1) * years[grain] - 1, 12, 31)];
        default:
            return grain;
    }
}
/** The unit of the grain that holds the day. */
export function periodOf(grain, day) {
    if (grain === 'day')
        return { grain, index: day };
    if (grain === 'week' || grain === 'weekend')
        return { grain, index: (mondayOf(day) + 3) / 7 };
    const { year, month } = civilDay(day);
    switch (grain) {
        case 'month':
            return { grain, index: year * 12 + month - 1 };
        case 'season':
            return { grain, index: Math.floor((year * 12 + month - 3) / 3) };
        case 'quarter':
        case 'half':
            return { grain, index: Math.floor((year * 12 + month - 1) / (12 / perYear[grain])) };
        case 'year':
        case 'decade':
        case 'century':
        case 'millennium':
            return { grain, index: Math.floor(year / years[grain]) };
        default:
            return grain;
    }
}
export const shifted = ({ grain, index }, by) => ({
    grain,
    index: index + by,
});
const seasonCodes = ['SP', 'SU', 'FA', 'WI'];
/** TIMEX3 value: 2001-05-10, 2001-W33, 2001-W33-WE, 2001-05, 2001-SU, 2001-Q3, 2001-H1, 2001, 200, 20. */
export function timexOf({ grain, index }) {
    switch (grain) {
        case 'day':
            return isoDayOf(index);
        case 'week':
        case 'weekend': {
            const { year, week } = isoWeekOf(index * 7);
            return `${isoYear(year)}-W${String(week).padStart(2, '0')}${grain === 'weekend' ? '-WE' : ''}`;
        }
        case 'month': {
            const [year, month] = split(index, 12);
            return isoMonth(year, month + 1);
        }
        case 'season': {
            const [year, season] = split(index, 4);
            return `${isoYear(year)}-${seasonCodes[season] ?? ''}`;
        }
        case 'quarter':
        case 'half': {
            const [year, part] = split(index, perYear[grain]);
            return `${isoYear(year)}-${grain === 'quarter' ? 'Q' : 'H'}${part + 1}`;
        }
        case 'year':
            return isoYear(index);
        case 'decade':
            return String(index).padStart(3, '0');
        case 'century':
            return String(index).padStart(2, '0');
        case 'millennium':
            return String(index);
        default:
            return grain;
    }
}
