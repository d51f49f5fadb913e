import type { PageBlock } from './evidence.js';
import { type KnownOrder } from './numeric-claim.js';
/**
 * The order in which a page prints its numeric dates, where one of them can be read in one way only and
 * none the other way only. A page has one house style: what decides one date decides its neighbours.
 */
export declare function orderOfPage(blocks: readonly PageBlock[]): KnownOrder | undefined;
