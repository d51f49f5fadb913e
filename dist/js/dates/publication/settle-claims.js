import { intersection } from '../interval.js';
import { claimEvidence, dayOf, settle } from './settle.js';
/** Rows for the claims that were not chosen. */
function rivalRows(claims, best, interval) {
    return claims.map((claim) => {
        const agrees = claim.days.some((day) => intersection(dayOf(day), interval));
        const why = agrees ? 'It agrees.' : `A ${best.role.replace('_', ' ')} outranks it.`;
        return claimEvidence(claim, claim.days[0], agrees, why);
    });
}
/** The first claim, by rank, of which a reading is left. */
export function settleClaims(dated, deciding) {
    const evidence = [];
    const plainDays = new Set(dated.flatMap(({ days }) => (days.length === 1 ? days : [])));
    for (const [at, claim] of dated.entries()) {
        const interval = settle(claim, { ...deciding, plainDays }, evidence);
        if (!interval)
            continue;
        const later = dated.slice(at + 1);
        return { claim, interval, evidence: [...evidence, ...rivalRows(later, claim, interval)] };
    }
    return { claim: undefined, interval: undefined, evidence };
}
