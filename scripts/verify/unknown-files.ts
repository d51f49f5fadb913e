import { byCodePoint } from '../text/order.js';
import type { Finding } from '../text/finding.js';
import type { Files } from '../text/files.js';
import type { ReadTables } from './keys.js';
import { printable } from '../text/printable.js';
import { problem } from '../release/problem.js';
import { formats, tableFile } from './read-tables.js';

const dataFolder = /^(?:csv|json|parquet|text)\//;

/** A file in a folder of data is a table or a text: a list of digests can be made for any other file too. */
export function checkUnknownFiles(files: Files, tables: ReadTables): Finding[] {
  const known = new Set([
    ...[...tables.keys()].flatMap((name) => formats.map((format) => tableFile(name, format))),
    ...(tables.get('articles')?.rows.map((row) => String(row['text_file'])) ?? []),
  ]);
  return [...files.keys()]
    .filter((path) => dataFolder.test(path) && !known.has(path))
    .sort(byCodePoint)
    .map((path) =>
      problem('table/unknown-file', path, {
        message: `${printable(path)} is no table and no text of the release.`,
        expected: 'the tables of this version and the texts of its articles',
      }),
    );
}
