import type { AnyRow } from '../model/tables/table.js';
import type { Format, ReadColumn } from './format.js';

/** One JSON file: an array of row objects, one to a line, keys in column order, a newline at the end. */
export function encodeJson(
  columns: readonly Pick<ReadColumn, 'name'>[],
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

const decodeJson = (bytes: Uint8Array): AnyRow[] =>
  JSON.parse(new TextDecoder().decode(bytes)) as AnyRow[];

export const json: Format = {
  name: 'json',
  title: 'JSON',
  mediaType: 'application/json',
  isText: true,
  loading: {
    pandas: (file) => `pd.read_json("${file}")`,
    r: (file) => `jsonlite::fromJSON("${file}")`,
  },
  encode: (columns, rows) => Promise.resolve(encodeJson(columns, rows)),
  decode: (_columns, bytes) => Promise.resolve(decodeJson(bytes)),
};
