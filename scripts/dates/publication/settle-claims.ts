import { intersection, type Interval } from '../interval.js';
import type { Claim, Evidence } from './evidence.js';
import { claimEvidence, dayOf, settle, type Deciding } from './settle.js';

/** Rows for the claims that were not chosen. */
function rivalRows(claims: readonly Claim[], best: Claim, interval: Interval): Evidence[] {
  return claims.map((claim) => {
    const agrees = claim.days.some((day) => intersection(dayOf(day), interval));
    const why = agrees ? 'It agrees.' : `A ${best.role.replace('_', ' ')} outranks it.`;
    return claimEvidence(claim, claim.days[0], agrees, why);
  });
}

export interface Settled {
  readonly claim: Claim | undefined;
  readonly interval: Interval | undefined;
  readonly evidence: readonly Evidence[];
}

/** The first claim, by rank, of which a reading is left. */
export function settleClaims(
  dated: readonly Claim[],
  deciding: Omit<Deciding, 'plainDays'>,
): Settled {
  const evidence: Evidence[] = [];
  const plainDays = new Set(dated.flatMap(({ days }) => (days.length === 1 ? days : [])));
  for (const [at, claim] of dated.entries()) {
    const interval = settle(claim, { ...deciding, plainDays }, evidence);
    if (!interval) continue;
    const later = dated.slice(at + 1);
    return { claim, interval, evidence: [...evidence, ...rivalRows(later, claim, interval)] };
  }
  return { claim: undefined, interval: undefined, evidence };
}
