import { Readable } from 'node:stream';
import type { AnyRow } from '../model/tables/table.js';
import { bytesOf } from '../text/files.js';
import type { Format, ReadColumn } from './format.js';

/** UTF-16 code units of a chunk, about as many bytes. */
const chunkLength = 2 ** 16;

/** One JSON file: an array of row objects, one to a line, keys in column order, a newline at the end. */
export function* encodeJson(
  columns: readonly Pick<ReadColumn, 'name'>[],
  rows: Iterable<AnyRow>,
): Generator<Uint8Array> {
  let text = '[';
  let separator = '\n';
  for (const row of rows) {
    const cells = Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
    text += separator + JSON.stringify(cells);
    separator = ',\n';
    if (text.length < chunkLength) continue;
    yield bytesOf(text);
    text = '';
  }
  yield bytesOf(`${text}${separator === '\n' ? '' : '\n'}]\n`);
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
  encode: (columns, rows) => Readable.from(encodeJson(columns, rows)),
  decode: (_columns, bytes) => Promise.resolve(decodeJson(bytes)),
};
