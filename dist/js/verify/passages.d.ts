import type { Finding } from '../model/finding.js';
import type { AnyRow, Cell } from '../model/tables/table.js';
import type { ReadTable } from './read-tables.js';
import { type SpanColumns } from './spans.js';
/** Words of an article by span; undefined where the article is not at hand. */
export type WordsAt = (articleId: string, start: number, end: number) => string | undefined;
export interface PassageSearch {
    readonly unit: SpanColumns['unit'];
    readonly wordsAt: WordsAt;
    /** Rows of the blocks table by id. */
    readonly blocks: ReadonlyMap<Cell, AnyRow>;
    /** Called for each passage that was looked up. */
    readonly counted: () => void;
}
/** Every passage of a table stands verbatim at its span, and in the block it names. */
export declare function checkPassages(table: ReadTable, search: PassageSearch): Generator<Finding>;
