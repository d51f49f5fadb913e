import { edtfBounds } from '../edtf.js';
import { edtfOf, sameInterval } from '../interval.js';
import { applyLimits, unusedRow } from './apply-limits.js';
import { findCandidates } from './candidates.js';
import { copyrightLimits, mentionLimits, outsideLimits } from './limits.js';
import { yearlessMentions } from './mentions.js';
import { conflictsWith } from './nearest-day.js';
import { otherDates } from './other-dates.js';
import { edtfOfPrinted } from './printed-date.js';
import { always } from './settle.js';
import { settleClaims } from './settle-claims.js';
import { askForYear } from './year-question.js';
const placeKey = (place) => place ? `${place.blockId} ${place.start}` : '';
function solve(input, facts) {
    const { blocks } = input;
    const { claims, limits: pageLimits, others } = findCandidates(input);
    const dated = claims.filter(({ days }) => days.length > 0);
    const claimed = new Set(claims.map(({ place }) => placeKey(place)));
    const isFree = ({ place }) => place === undefined || !claimed.has(placeKey(place));
    const strict = outsideLimits(facts);
    const mentioned = mentionLimits(blocks).filter(isFree);
    const copyrights = copyrightLimits(blocks);
    const mentions = yearlessMentions(blocks).filter(isFree);
    const settled = settleClaims(dated, {
        strict,
        limits: [...strict, ...pageLimits, ...copyrights, ...mentioned],
        printedDays: new Set([
            ...others.flatMap(({ date }) => edtfOfPrinted(date) ?? []),
            ...pageLimits.map(({ reading }) => reading),
        ]),
        conflicts: conflictsWith(mentions),
    });
    const years = settled.interval ? copyrights : [];
    const unused = settled.interval ? [] : copyrights.map(unusedRow);
    const limits = [...strict, ...pageLimits, ...years, ...mentioned];
    const applied = applyLimits(settled.interval ?? always, limits);
    const past = mentioned.filter(({ role }) => role === 'past_mention');
    const latestPast = past
        .flatMap(({ allowed }) => allowed.earliest ?? [])
        .sort()
        .at(-1);
    const yearless = claims.filter(({ monthDay }) => monthDay !== undefined);
    const question = { claims: settled.interval ? [] : yearless, mentions, blocks, latestPast };
    const narrowed = askForYear(applied.interval, question);
    // What was settled stands; mentions are then evidence for or against it.
    const bounds = settled.interval ?? narrowed.interval;
    const basis = settled.claim?.basis ?? narrowed.basis;
    const isBounded = bounds.earliest !== null || bounds.latest !== null;
    const published = isBounded ? { edtf: edtfOf(bounds), bounds, basis } : undefined;
    const evidence = [
        ...settled.evidence,
        ...otherDates(others, settled.interval),
        ...applied.evidence,
        ...unused,
        ...narrowed.evidence,
    ];
    return { published, retrieved: retrievalDate(evidence, bounds), evidence };
}
function retrievalDate(evidence, published) {
    const page = evidence.find(({ role, accepted }) => role === 'page_date' && accepted);
    if (page?.reading === undefined)
        return undefined;
    const bounds = edtfBounds(page.reading);
    const isPublication = bounds.earliest === published.earliest && bounds.latest === published.latest;
    return isPublication ? undefined : { edtf: page.reading, bounds, basis: 'stated' };
}
/**
 * When an article was published, from the evidence on its page and, where the page alone cannot say,
 * from facts outside it. Every candidate and constraint comes back as evidence, accepted or not.
 */
export function publicationDate(input) {
    const result = solve(input, input.outsideFacts);
    if (input.outsideFacts.length === 0 || !result.published)
        return result;
    const alone = solve(input, []);
    if (sameInterval(alone.published?.bounds, result.published.bounds))
        return result;
    return { ...result, published: { ...result.published, basis: 'outside' } };
}
