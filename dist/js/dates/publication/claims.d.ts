import type { Claim, PageBlock } from './evidence.js';
import { type KnownOrder } from './numeric-claim.js';
import type { StoryDate } from './story-date.js';
/** What a date line of the page claims. */
export declare const storyClaim: (date: StoryDate, order: KnownOrder | undefined) => Claim | undefined;
/** Claims of credit lines and datelines, in page order. */
export declare function agencyClaims(blocks: readonly PageBlock[], order: KnownOrder | undefined): Claim[];
/** The claim of a day found in an address. */
export declare const addressClaim: (text: string, day: string, place: Claim["place"]) => Claim;
