import type { TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import { countUpTo, having, once } from '../text/lookup.js';
import { numberIn, rowsIn, type Range } from './records.js';
import type { TraceSource } from './source.js';

const inByteOrder = once((rows: readonly AnyRow[]) => {
  const startOf = (row: AnyRow): number => numberIn(row, 'byte_start') ?? Infinity;
  const sorted = [...rows].sort((a, b) => startOf(a) - startOf(b));
  return { sorted, starts: sorted.map(startOf) };
});

/** The rows of an article that touch a byte range of its raw file, in a table whose rows follow each other without overlap. */
export function rowsTouching(
  release: TraceSource,
  table: TableName,
  articleId: string,
  { start, end }: Range,
): AnyRow[] {
  const { sorted, starts } = inByteOrder(having(rowsIn(release, table), 'article_id', articleId));
  const to = countUpTo(starts, end - 1);
  let from = to;
  while (from > 0 && (numberIn(sorted[from - 1], 'byte_end') ?? 0) > start) from -= 1;
  return sorted.slice(from, to);
}
