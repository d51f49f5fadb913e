import type { Code } from '../model/codes.js';
import type { PageBlock } from './publication/evidence.js';
import type { DateOrder } from './numeric-date.js';
import type { PublicationDate } from './publication/publication.js';
import type { TimeExpression } from './time-expression.js';
/** A temporal expression on a page, and what it dates there. */
export interface PageTime {
    readonly expression: TimeExpression;
    readonly blockId: string;
    /** UTF-16 offsets in the block's text. */
    readonly start: number;
    readonly end: number;
    readonly role: Code<'time_role'>;
    /** The expression it was resolved against, where that is one of the page. */
    readonly anchoredOn?: TimeExpression;
}
/** Every temporal expression of a page, in page order: the article's text read as a whole, every other block by itself. */
export declare function findPageTimes(blocks: readonly PageBlock[], { published, evidence }: PublicationDate, order: DateOrder | undefined): PageTime[];
