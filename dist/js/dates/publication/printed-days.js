import { edtfOfPrinted } from './printed-date.js';
/** The days of the page’s date lines and addresses that can be read in one way only, each day once. */
export function printedDays(dates, addresses) {
    const lines = dates.flatMap(({ date }) => {
        const days = date.numeric
            ? [...new Set(date.numeric.flatMap(({ day }) => day ?? []))]
            : [edtfOfPrinted(date) ?? ''];
        const [day, other] = days;
        return day !== undefined && other === undefined ? [{ day, text: date.text }] : [];
    });
    const all = [
        ...lines,
        ...addresses.flatMap(({ days, text }) => days.map((day) => ({ day, text }))),
    ];
    return [...new Map(all.map((each) => [each.day, each])).values()];
}
