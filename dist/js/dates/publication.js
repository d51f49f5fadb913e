import { findClaims } from './claims.js';
import { edtfBounds } from './edtf.js';
import { edtfOf, hull, intersection } from './interval.js';
import { mentionLimits, outsideLimits, pageLimits, yearlessMentions, } from './limits.js';
import { narrowByDays } from './yearless.js';
const always = { earliest: null, latest: null };
const dayOf = (day) => ({ earliest: day, latest: day });
/** A claim nearer to the words "published on" outranks one further off. */
const rank = { byline: 0, credit_line: 1, dateline: 2 };
function applyLimits(start, limits, evidence) {
    let interval = start;
    for (const { role, effect, place, text, reading, allowed, why } of limits) {
        const narrowed = intersection(interval, allowed);
        const explanation = narrowed
            ? why
            : `${why} It contradicts stronger evidence and was set aside.`;
        evidence.push({
            role,
            effect,
            ...(place ? { place } : {}),
            text,
            reading,
            accepted: narrowed !== undefined,
            explanation,
        });
        interval = narrowed ?? interval;
    }
    return interval;
}
function claimEvidence(claim, reading, accepted, why) {
    const { role, place, text } = claim;
    return {
        role,
        effect: 'equals',
        place,
        text,
        ...(reading === undefined ? {} : { reading }),
        accepted,
        explanation: why,
    };
}
function exclusions(claim) {
    return claim.excluded.map(({ role, reading, why }) => ({
        role,
        effect: 'excludes',
        place: claim.place,
        text: claim.text,
        ...(reading === undefined ? {} : { reading }),
        accepted: true,
        explanation: why,
    }));
}
const plainWhy = {
    byline: 'A date printed between the headline and the text dates the story.',
    credit_line: 'A credit line dates the story.',
    dateline: 'A dateline gives the day of writing.',
};
/** A claim with one reading left, or two: what both leave open is published as their hull. */
function settle(claim, limits, evidence) {
    const open = claim.days.filter((day) => intersection(dayOf(day), limits));
    const [only, other] = open;
    evidence.push(...exclusions(claim));
    for (const day of claim.days) {
        if (open.includes(day)) {
            const why = other === undefined
                ? plainWhy[claim.role] +
                    (claim.isSymmetric
                        ? ' Day and month are the same number, so their order is no question.'
                        : '')
                : 'Day and month could be swapped and nothing on the page decides: neither reading is accepted.';
            evidence.push(claimEvidence(claim, day, other === undefined, why));
        }
        else {
            evidence.push(claimEvidence(claim, day, false, 'Ruled out by the dates that bound the page.'));
        }
    }
    if (only === undefined)
        return undefined;
    return other === undefined ? dayOf(only) : hull(dayOf(only), dayOf(other));
}
function solve(input, facts) {
    const evidence = [];
    const claims = findClaims(input.blocks, input.dateOrder);
    const dated = claims
        .filter(({ days }) => days.length > 0)
        .sort((a, b) => rank[a.role] - rank[b.role]);
    const strong = [...outsideLimits(facts), ...pageLimits(input.blocks)];
    const isClaimed = ({ place }) => claims.some((claim) => claim.place.blockId === place?.blockId && claim.place.start === place.start);
    const limits = [...strong, ...mentionLimits(input.blocks).filter((limit) => !isClaimed(limit))];
    const plain = dated.find(({ days }) => days.length === 1);
    const best = plain ?? dated[0];
    const limited = applyLimits(always, strong, []);
    let interval = best && settle(best, limited, evidence);
    let basis = best?.role === 'byline' || !best ? 'stated' : best.role;
    for (const claim of dated.filter((other) => other !== best)) {
        const agrees = interval !== undefined &&
            claim.days.some((day) => intersection(dayOf(day), interval ?? always));
        const why = agrees
            ? 'It agrees.'
            : `A ${best?.role.replace('_', ' ') ?? 'better claim'} outranks it.`;
        evidence.push(claimEvidence(claim, claim.days[0], agrees, why));
    }
    const fromClaim = interval;
    interval = applyLimits(interval ?? always, limits, evidence);
    const narrowed = narrowByDays(interval, {
        claims: fromClaim ? [] : claims.filter(({ monthDay }) => monthDay !== undefined),
        mentions: yearlessMentions(input.blocks).filter((mention) => !isClaimed(mention)),
        blocks: input.blocks,
    });
    evidence.push(...narrowed.evidence);
    if (!fromClaim)
        basis = narrowed.claimed ? 'partial' : 'inferred';
    const bounds = narrowed.interval;
    const isBounded = bounds.earliest !== null || bounds.latest !== null;
    const published = isBounded ? { edtf: edtfOf(bounds), bounds, basis } : undefined;
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
const sameInterval = (a, b) => a?.earliest === b?.earliest && a?.latest === b?.latest;
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
