import type { Finding } from '../text/finding.js';
import type { AnyRow } from '../model/tables/table.js';
import type { Files } from '../text/files.js';
import { decodeCsv, type ReadColumn } from '../formats/decode.js';
import { problem } from '../release/problem.js';
import { reasonOf, show } from '../text/printable.js';
import { readJsonRows, readText, type Reading } from '../release/read-file.js';
import type { TableShape } from './table-shape.js';

export const formats = ['json', 'csv', 'parquet'] as const;
export type Format = (typeof formats)[number];

export const tableFile = (name: string, format: Format): string => `${format}/${name}.${format}`;

/** Decodes the rows of a Parquet file. A damaged one can stall a reader for ever, so how it is run is the caller's business. */
export type ParquetReader = (
  columns: readonly ReadColumn[],
  bytes: Uint8Array,
) => Promise<readonly AnyRow[]>;

/** A table as the formats of the release hold it; a format that cannot be read is left out. */
export interface ReadTable {
  readonly shape: TableShape;
  readonly readings: ReadonlyMap<Format, readonly AnyRow[]>;
  /** The rows of the first format that can be read, JSON before CSV before Parquet. */
  readonly rows: readonly AnyRow[];
  readonly rowsFile: string;
}

const unreadable = (file: string, thrown: unknown): Reading<never> => ({
  value: undefined,
  findings: [
    problem('file/unreadable', file, {
      message: `It cannot be read: ${reasonOf(thrown)}.`,
      expected: 'a file as the release writes it',
    }),
  ],
});

function readCsv(shape: TableShape, bytes: Uint8Array, file: string): Reading<readonly AnyRow[]> {
  const text = readText(bytes, file);
  if (text.value === undefined) return { value: undefined, findings: text.findings };
  const header = text.value.split('\n', 1)[0] ?? '';
  const expected = shape.columns.map(({ name }) => name).join(',');
  if (header !== expected) {
    const message = `Its header is ${show(header)}.`;
    return {
      value: undefined,
      findings: [
        problem('table/columns', file, { message, expected: show(expected) }, { line: 1 }),
      ],
    };
  }
  try {
    return { value: decodeCsv(shape.columns, bytes), findings: [] };
  } catch (thrown) {
    return unreadable(file, thrown);
  }
}

async function readFormat(
  format: Format,
  shape: TableShape,
  bytes: Uint8Array,
  readParquet: ParquetReader,
): Promise<Reading<readonly AnyRow[]>> {
  const file = tableFile(shape.name, format);
  switch (format) {
    case 'json':
      return readJsonRows(bytes, file);
    case 'csv':
      return readCsv(shape, bytes, file);
    case 'parquet':
      try {
        return { value: await readParquet(shape.columns, bytes), findings: [] };
      } catch (thrown) {
        return unreadable(file, thrown);
      }
  }
}

/** Reads a table in every format in which it should stand. */
export async function readTable(
  shape: TableShape,
  files: Files,
  readParquet: ParquetReader,
): Promise<{ table: ReadTable; findings: Finding[] }> {
  const findings: Finding[] = [];
  const readings = new Map<Format, readonly AnyRow[]>();
  for (const format of formats) {
    const file = tableFile(shape.name, format);
    const bytes = files.get(file);
    if (!bytes) {
      const message = `The table ${shape.name} has no file ${file}.`;
      findings.push(
        problem('table/missing-file', file, {
          message,
          expected: 'every table in CSV, JSON and Parquet',
        }),
      );
      continue;
    }
    const reading = await readFormat(format, shape, bytes, readParquet);
    findings.push(...reading.findings);
    if (reading.value) readings.set(format, reading.value);
  }
  const [first = 'json', rows = []] = [...readings][0] ?? [];
  return { table: { shape, readings, rows, rowsFile: tableFile(shape.name, first) }, findings };
}
