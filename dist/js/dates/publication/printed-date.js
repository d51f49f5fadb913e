import { isoDay } from '../calendar.js';
import { edtfBounds } from '../edtf.js';
import { monthName, monthNumber } from '../names.js';
import { readNumericDate } from '../numeric-date.js';
const year = '(?:1[5-9]|20)\\d{2}';
const forms = new RegExp([
    `\\b(?<m1>${monthName}) (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y1>${year}))?(?![\\d/])`,
    `\\b(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>${monthName})(?:,? (?<y2>${year}))?(?![\\d/])`,
    `\\b(?<m3>${monthName}),? (?<y3>${year})(?!\\d)`,
    `(?<![\\d/.-])(?<numeric>\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{1,2}-\\d{1,2})(?![\\d/-])`,
    `(?<![\\d$€£.,/-])\\b(?<y4>${year})\\b(?![\\d%]|[.,/-]\\d)`,
].join('|'), 'g');
/** Full and partial dates that name a month or a year, in printed order; found left to right, never overlapping. */
export function findPrintedDates(text) {
    return [...text.matchAll(forms)].flatMap((match) => {
        const groups = match.groups ?? {};
        const place = { start: match.index, end: match.index + match[0].length, text: match[0] };
        const numericText = groups['numeric'];
        if (numericText !== undefined) {
            const numeric = readNumericDate(numericText);
            return numeric.some(({ day }) => day !== undefined) ? [{ ...place, numeric }] : [];
        }
        const printedMonth = groups['m1'] ?? groups['m2'] ?? groups['m3'];
        const printedDay = groups['d1'] ?? groups['d2'];
        const printedYear = groups['y1'] ?? groups['y2'] ?? groups['y3'] ?? groups['y4'];
        const month = printedMonth === undefined ? undefined : monthNumber(printedMonth);
        const day = printedDay === undefined ? undefined : Number(printedDay);
        // 2000 is a leap year, so a year-less 29 February passes.
        const yearOrLeapYear = printedYear === undefined ? 2000 : Number(printedYear);
        if (day !== undefined && isoDay(yearOrLeapYear, month ?? 0, day) === undefined)
            return [];
        return [
            {
                ...place,
                ...(printedYear === undefined ? {} : { year: Number(printedYear) }),
                ...(month === undefined ? {} : { month }),
                ...(day === undefined ? {} : { day }),
            },
        ];
    });
}
const two = (value) => String(value).padStart(2, '0');
/** EDTF of a printed date that gives a year; undefined when the year is missing or the date is numeric. */
export function edtfOfPrinted({ year: printedYear, month, day }) {
    if (printedYear === undefined)
        return undefined;
    const yearText = String(printedYear);
    if (month === undefined)
        return yearText;
    return day === undefined ? `${yearText}-${two(month)}` : `${yearText}-${two(month)}-${two(day)}`;
}
export function boundsOfPrinted(date) {
    const edtf = edtfOfPrinted(date);
    return edtf === undefined ? undefined : edtfBounds(edtf);
}
