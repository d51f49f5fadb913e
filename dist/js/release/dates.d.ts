import type { Project } from '../curated/project.js';
import type { Span } from '../curated/selector.js';
import type { DatedInterval } from '../dates/publication/publication.js';
import type { Code } from '../model/codes.js';
import type { CuratedQuote } from '../model/curated/quotes.js';
import type { CuratedDate } from '../model/fields.js';
/** The six cells of a date group. */
interface DateCells {
    readonly edtf: string | null;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly precision: Code<'date_precision'> | null;
    readonly basis: Code<'date_basis'> | null;
    readonly kind: Code<'date_kind'> | null;
}
type Prefixed<X extends string, Cells> = {
    readonly [K in keyof Cells & string as `${X}_${K}`]: Cells[K];
};
/** Cells by name, each with the name of its date group before it. */
export declare function prefixed<X extends string, Cells extends object>(name: X, cells: Cells): Prefixed<X, Cells>;
/** An article is published once and a page rendered once, so differing bounds are a window. */
export declare function pageDateCells<X extends 'published' | 'retrieved' | 'value'>(name: X, dated: DatedInterval | undefined): Prefixed<X, DateCells>;
export declare function curatedDateCells<X extends 'date' | 'said'>(name: X, date: CuratedDate | undefined, span: Span | undefined): Prefixed<X, DateCells> & Prefixed<X, {
    source: string | null;
    note: string | null;
    source_start: number | null;
    source_end: number | null;
}>;
/** Words that another quote reports were said by the time that one was. Undefined where nothing bounds it. */
export declare function saidByReport({ id, said }: CuratedQuote): CuratedDate | undefined;
/** Words without a date of their own were said by the time the article was published. */
export declare function saidByPublication(article: Project['articles'][number]): CuratedDate | undefined;
export {};
