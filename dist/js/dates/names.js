/** English names of months and days, and the printed forms made of them, as sources of regular expressions. */
export const monthName = 'January|February|March|April|May|June|July|August|September|October|November|December|' +
    'Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const monthPrefixes = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** 1–12 for an English month name or abbreviation, with or without full stop; undefined for other words. */
export function monthNumber(name) {
    const index = monthPrefixes.indexOf(name.slice(0, 3).toLowerCase());
    return index < 0 ? undefined : index + 1;
}
/** Index 0 is Monday, as ISO 8601 counts from 1. */
export const weekdayNames = [
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
];
export const weekdayName = weekdayNames.join('|');
/** September 27; 27 Sept. 2011. */
export const monthDay = `(?:(?:${monthName}) \\d{1,2}|\\d{1,2} (?:${monthName}))(?:,? \\d{4})?`;
const place = "[A-Z][A-Za-z.'’-]{1,30}(?:,? [A-Z][A-Za-z.'’-]{0,30}| region| province| oblast){0,5}";
export const agency = '\\([A-Z][^()]{1,40}\\)';
/** PLACE, Month D (Agency) —; or Month D, YYYY (Agency) --. Not anchored. */
export const dateline = `(?:(?<place>${place}), )?(?<date>${monthDay}) ${agency} ?(?:-{1,3}|[\\u2013\\u2014]{1,2})\\s`;
