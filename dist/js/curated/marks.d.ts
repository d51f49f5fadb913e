import type { Block } from '../corpus/article.js';
import type { MarkPair } from '../corpus/quotation-marks.js';
import type { Code } from '../model/codes.js';
import type { Dataset } from './dataset.js';
import type { ArticleRecords } from './project.js';
/** A record that accounts for a pair of quotation marks. */
export interface MarkClaim {
    readonly pointer: string;
    readonly quoteId: string | undefined;
    readonly use: Code<'mark_use'>;
}
export interface MarkInText {
    readonly records: ArticleRecords;
    readonly block: Block;
    readonly pair: MarkPair;
    /** One when all is well; `quote/mark-accounted` reports any other number. */
    readonly claims: readonly MarkClaim[];
}
/** Every pair of quotation marks in the articles' texts, with the records that account for it. */
export declare function marksInText({ project, quotes, anchors }: Dataset): MarkInText[];
