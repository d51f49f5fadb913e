import { findPageDates } from './page-date.js';
import { orderWords } from './numeric-claim.js';
/** The only order in which a numeric date is a day of the calendar; undefined when both are, or neither. */
function onlyOrder({ numeric }) {
    const possible = numeric?.filter(({ day }) => day !== undefined) ?? [];
    const [only] = possible;
    if (possible.length !== 1 || !only || only.order === 'year_first')
        return undefined;
    return only.order;
}
/**
 * The order in which a page prints its numeric dates, where one of them can be read in one way only and
 * none the other way only. A page has one house style: what decides one date decides its neighbours.
 */
export function orderOfPage(blocks) {
    const samples = new Map();
    for (const { text } of blocks) {
        for (const date of findPageDates(text)) {
            const order = onlyOrder(date);
            if (order && !samples.has(order))
                samples.set(order, date.text);
        }
    }
    const [[order, sample] = [], another] = [...samples];
    if (order === undefined || sample === undefined || another)
        return undefined;
    return { order, why: `The page prints ${orderWords[order]} elsewhere (“${sample}”).` };
}
