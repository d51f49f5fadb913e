import { dateline } from './names.js';
import { edtfOfPrinted, findPrintedDates } from './printed-date.js';
const openingDateline = new RegExp(`^${dateline}`, 'd');
/** The dateline that opens a paragraph: its place and where its date stands (UTF-16 offsets), if it has one. */
export function readDateline(text) {
    const match = openingDateline.exec(text);
    const date = match?.indices?.groups?.['date'];
    return date && { place: match.groups?.['place'], start: date[0], end: date[1] };
}
const orderWords = { day_first: 'day before month', month_first: 'month before day' };
function readNumeric(readings, order) {
    const excluded = [];
    const possible = readings.filter((reading) => {
        if (reading.day !== undefined)
            return true;
        if (reading.order !== 'year_first') {
            excluded.push({
                role: 'impossible_reading',
                why: `Read with ${orderWords[reading.order]} it is no day of the calendar.`,
            });
        }
        return false;
    });
    const distinct = new Set(possible.map(({ day }) => day));
    const ordered = possible.filter((reading) => {
        const isOther = distinct.size > 1 && order !== undefined && reading.order !== order;
        if (isOther && reading.day !== undefined) {
            excluded.push({
                role: 'date_order',
                reading: reading.day,
                why: `The publisher prints ${orderWords[order]}.`,
            });
        }
        return !isOther;
    });
    return {
        days: [...new Set(ordered.flatMap(({ day }) => (day === undefined ? [] : [day])))],
        excluded,
    };
}
function claimOf(role, block, date, order) {
    const place = { blockId: block.id, start: date.start, end: date.end };
    const base = { role, place, text: date.text };
    if (date.numeric) {
        const [first, second] = date.numeric;
        const isSymmetric = first?.day !== undefined && first.day === second?.day;
        return { ...base, ...readNumeric(date.numeric, order), isSymmetric };
    }
    if (date.month === undefined || date.day === undefined)
        return undefined;
    const full = edtfOfPrinted(date);
    return full === undefined
        ? { ...base, days: [], excluded: [], monthDay: { month: date.month, day: date.day } }
        : { ...base, days: [full], excluded: [] };
}
function claimsIn(role, block, order) {
    return findPrintedDates(block.text).flatMap((date) => claimOf(role, block, date, order) ?? []);
}
function datelineClaims(block, order) {
    const found = readDateline(block.text);
    if (!found)
        return [];
    return claimsIn('dateline', block, order).filter(({ place }) => place.start >= found.start && place.end <= found.end);
}
/** A date below the headline dates the story; one above it dates the page that was rendered. */
export const isBelowHeadline = (blocks, block) => {
    const headline = blocks.findIndex(({ role }) => role === 'headline');
    return headline >= 0 && blocks.indexOf(block) > headline;
};
/** Every printed date that claims to be the day of publication, in page order. */
export function findClaims(blocks, order) {
    const opening = blocks.find(({ role }) => role === 'body');
    return blocks.flatMap((block) => {
        if (block.role === 'credit_line')
            return claimsIn('credit_line', block, order);
        if (block.role === 'dateline')
            return claimsIn('dateline', block, order);
        if (block.role === 'page_date' && isBelowHeadline(blocks, block))
            return claimsIn('byline', block, order);
        return block === opening ? datelineClaims(block, order) : [];
    });
}
