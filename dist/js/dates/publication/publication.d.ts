import type { Code } from '../../model/codes.js';
import { type Interval } from '../interval.js';
import type { DateOrder } from '../numeric-date.js';
import type { Evidence, PageBlock } from './evidence.js';
import { type OutsideFact } from './limits.js';
export interface PublicationInput {
    /** Every block of the page, in order. */
    readonly blocks: readonly PageBlock[];
    /** Which number comes first in the publisher's numeric dates, where that is known. */
    readonly dateOrder?: DateOrder;
    /** The address from which the page was fetched or the name of its file, where that is known. */
    readonly address?: string;
    readonly outsideFacts: readonly OutsideFact[];
}
export interface DatedInterval {
    readonly edtf: string;
    readonly bounds: Interval;
    readonly basis: Code<'date_basis'>;
}
export interface PublicationDate {
    /** Undefined when nothing bounds it. */
    readonly published: DatedInterval | undefined;
    /** When the page was rendered, where it says so and that is not the publication date itself. */
    readonly retrieved: DatedInterval | undefined;
    readonly evidence: readonly Evidence[];
}
/**
 * When an article was published, from the evidence on its page and, where the page alone cannot say,
 * from facts outside it. Every candidate and constraint comes back as evidence, accepted or not.
 */
export declare function publicationDate(input: PublicationInput): PublicationDate;
