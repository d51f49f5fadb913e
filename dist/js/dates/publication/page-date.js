import { isoDay } from '../calendar.js';
import { monthNumber } from '../names.js';
import { readNumericDate } from '../numeric-date.js';
/*
 * Dates in the furniture of a page, where they stand glued to other words (“GMT29 April 2020”, “20235:01 AM”) and
 * in any case. Only whole dates are read, with year, month and day; every gap is bounded, so a line is read once.
 */
const month = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|' +
    'Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const year = '(?:19|20)\\d{2}';
/** The clock between day and year, as in “Sat Dec 12 09:46:00 PST 2020”. */
const clock = ' \\d{1,2}:\\d{2}(?::\\d{2})?(?: [A-Z]{2,4})?';
const forms = new RegExp([
    `(?<m1>${month})[.,]? ?(?<d1>\\d{1,2})(?:(?:st|nd|rd|th)?(?:${clock})?(?:,? |,)|st|nd|rd|th)(?<y1>${year})`,
    `(?<d2>\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:day )?(?:of )?(?<m2>${month})[.,]{0,2}[ -]?(?<y2>${year}|['’]?\\d{2}(?![\\d:.]))`,
    `(?<y3>${year})[ -](?<m3>${month})[ -](?<d3>\\d{1,2})(?!\\d|,? \\d{4})`,
    `(?<numeric>\\d{4}(?<s1>[-/.])\\d{1,2}\\k<s1>\\d{1,2}|\\d{1,2}(?<s2>[-/.])\\d{1,2}\\k<s2>(?:\\d{4}|\\d{2}))`,
].join('|'), 'gi');
const clockAhead = /^\d{1,2}[:.]\d{2}(?!\d)/;
const letter = /\p{L}/u;
/** A month’s name glued to the word before it begins with a capital: “recoveryMarch 3, 2004”, not “charmay”. */
function isWholeMonth(text, start) {
    const before = text.charAt(start - 1);
    const first = text.charAt(start);
    return !letter.test(before) || (before === before.toLowerCase() && first !== first.toLowerCase());
}
/** A number goes on where a digit, or a mark and a digit, stands next to it; a clock may follow a year directly. */
function isWholeNumber(text, start, end) {
    const tail = text.slice(end, end + 6);
    if (/\d/.test(text.charAt(start)) && /[\d./:-]$/.test(text.slice(0, start).slice(-1)))
        return false;
    return !/^(?:\d|[-/]\d)/.test(tail) || clockAhead.test(tail);
}
/** POSIX.1 century rule, as for numeric dates. */
function fullYear(printed) {
    const digits = printed.replace(/^['’]/, '');
    if (digits.length === 4)
        return Number(digits);
    return Number(digits) + (Number(digits) >= 69 ? 1900 : 2000);
}
function dateOfMatch(match, text) {
    const groups = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const place = { start, end, text: match[0] };
    if (!isWholeNumber(text, start, end))
        return undefined;
    const numericText = groups['numeric'];
    if (numericText !== undefined) {
        if (letter.test(text.charAt(start - 1)) && /[vV]/.test(text.charAt(start - 1)))
            return undefined;
        const numeric = readNumericDate(numericText);
        return numeric.some(({ day }) => day !== undefined) ? { ...place, numeric } : undefined;
    }
    if (letter.test(match[0].charAt(0)) && !isWholeMonth(text, start))
        return undefined;
    const named = monthNumber(groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? '');
    const day = Number(groups['d1'] ?? groups['d2'] ?? groups['d3']);
    const printedYear = fullYear(groups['y1'] ?? groups['y2'] ?? groups['y3'] ?? '');
    if (named === undefined || isoDay(printedYear, named, day) === undefined)
        return undefined;
    return { ...place, year: printedYear, month: named, day };
}
/** Every whole date in a line of a page, left to right, never overlapping. */
export function findPageDates(text) {
    const dates = [];
    forms.lastIndex = 0;
    for (let match = forms.exec(text); match; match = forms.exec(text)) {
        const date = dateOfMatch(match, text);
        if (date)
            dates.push(date);
        else
            forms.lastIndex = match.index + 1;
    }
    return dates;
}
