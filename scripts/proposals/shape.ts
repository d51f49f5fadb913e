import type { CuratedActor } from '../model/records/actors.js';
import type { ProposalKind, Proposals } from '../model/records/proposals.js';

/** A record of one kind and the rule that proposed it. */
export type Proposal<Kind extends ProposalKind> = Proposals[Kind][number];
export type Proposed<Kind extends ProposalKind> = Proposal<Kind>['record'];

export type PrintedEntry = CuratedActor['printed'][number];
export type PrintedRole = NonNullable<PrintedEntry['roles']>[number];
