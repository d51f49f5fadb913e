import type { AnyRow, Column } from '../model/tables/table.js';

/** One JSON file: an array of row objects, one to a line, keys in column order, a newline at the end. */
export function encodeJson(
  columns: readonly Pick<Column, 'name'>[],
  rows: Iterable<AnyRow>,
): Uint8Array {
  const lines: string[] = [];
  for (const row of rows) {
    lines.push(
      JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))),
    );
  }
  const text = lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
  return new TextEncoder().encode(text);
}
