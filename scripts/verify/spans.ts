import type { ColumnShape, TableShape } from './table-shape.js';

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

/** What a row’s own passage is called, by table. */
const passageColumns = ['text', 'title_as_printed'];

const unitOf = (stem: string): SpanColumns['unit'] =>
  stem === 'char' || stem.endsWith('_char') ? 'characters' : 'bytes';

/**
 * The spans of a table, from the names of its columns: `char_*` and `byte_*` place the row’s passage, `X_start` and `X_end` the
 * words of column X in the raw file. None where a row has no article, for then they place nothing.
 */
export function spanColumns({ columns }: Pick<TableShape, 'columns'>): SpanColumns[] {
  const names = new Set(columns.map(({ name }: ColumnShape) => name));
  if (!names.has('article_id')) return [];
  return [...names].flatMap((start): SpanColumns[] => {
    const stem = /^(.+)_start$/.exec(start)?.[1];
    const end = `${stem ?? ''}_end`;
    if (stem === undefined || !names.has(end)) return [];
    const isPassage = !names.has(stem);
    const words = isPassage ? passageColumns.find((name) => names.has(name)) : stem;
    return words === undefined ? [] : [{ unit: unitOf(stem), start, end, words, isPassage }];
  });
}
