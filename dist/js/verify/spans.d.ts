import type { TableShape } from './table-shape.js';
/** Columns that say where the words of another column stand. */
export interface SpanColumns {
    /** Unicode code points of the article’s text, or bytes of its raw file. */
    readonly unit: 'characters' | 'bytes';
    readonly start: string;
    readonly end: string;
    readonly words: string;
    /** The row’s own passage, which stands in the block the row names; other words may stand anywhere on the page. */
    readonly isPassage: boolean;
}
/**
 * The spans of a table, from the names of its columns: `char_*` and `byte_*` place the row’s passage, `X_start` and `X_end` the
 * words of column X in the raw file. None where a row has no article, for then they place nothing.
 */
export declare function spanColumns({ columns }: Pick<TableShape, 'columns'>): SpanColumns[];
