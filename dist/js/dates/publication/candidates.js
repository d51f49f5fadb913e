import { addressesOn, dayOfAddress } from './address.js';
import { addressClaim, agencyClaims, storyClaim } from './claims.js';
import { orderOfPage } from './date-order.js';
import { lineLimit } from './limits.js';
import { orderWords } from './numeric-claim.js';
import { withYears } from './complete-claim.js';
import { edtfOfPrinted } from './printed-date.js';
import { printedDays } from './printed-days.js';
import { bestStoryDate, findStoryDates } from './story-date.js';
function knownOrder({ blocks, dateOrder }) {
    return dateOrder
        ? { order: dateOrder, why: `The publisher prints ${orderWords[dateOrder]}.` }
        : orderOfPage(blocks);
}
function addressClaims({ blocks, address }) {
    const own = address === undefined ? undefined : dayOfAddress(address);
    if (own)
        return [addressClaim(own.text, own.day, undefined)];
    const printed = addressesOn(blocks);
    const [only, another] = printed;
    // Two addresses on one page are those of its links.
    return only && !another ? [addressClaim(only.found.text, only.found.day, only.place)] : [];
}
/** A story’s own date stands no further above it; nearer ones may still be the page’s. */
const ownReach = { least: 3, most: 15 };
/** Whether a bare date above the headline is too far off to be the story’s, or later than comments on it. */
function isFar(best, dates) {
    if (best.linesAbove > ownReach.most && best.isWeekdayOnly)
        return true;
    const own = edtfOfPrinted(best.date);
    return (best.linesAbove > ownReach.least &&
        dates.some(({ isListed, linesAbove, date }) => {
            const day = edtfOfPrinted(date);
            return isListed && linesAbove === 0 && own !== undefined && day !== undefined && day < own;
        }));
}
/** A bare date above the headline is the day on which the page was rendered, unless the story has no other. */
const isBanner = (date, first) => date.isAboveStory && !date.isListed && (date.isWeekdayOnly || date === first);
export function findCandidates(input) {
    const dates = findStoryDates(input.blocks);
    const order = knownOrder(input);
    const addresses = addressClaims(input);
    const printed = printedDays(dates, addresses);
    const agencies = withYears(agencyClaims(input.blocks, order), printed);
    const rivals = [...agencies, ...addresses];
    const isDated = rivals.some(({ days }) => days.length > 0);
    const best = bestStoryDate(dates);
    const isPageDate = best?.isAboveStory && (isDated || isFar(best, dates));
    const isStory = best && !isPageDate;
    const own = isStory ? storyClaim(best, order) : undefined;
    const claims = [...(own ? [own] : []), ...rivals].sort((a, b) => a.rank - b.rank);
    const limits = [];
    const others = [];
    for (const date of dates) {
        if (own && date === best)
            continue;
        const isNear = best && Math.abs(date.index - best.index) <= nearLines;
        const isChange = date.label === 'updated' && isNear;
        const role = isBanner(date, dates[0]) ? 'page_date' : isChange ? 'byline' : undefined;
        const limit = role && lineLimit(date, role);
        if (limit)
            limits.push(limit);
        else
            others.push(date);
    }
    return { claims, limits, others };
}
const nearLines = 4;
