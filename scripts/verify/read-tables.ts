import type { Format, ReadColumn } from '../formats/format.js';
import { formats, tableFile } from '../formats/index.js';
import { tables, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { OpenRelease } from '../release/open.js';
import { problem, type Place } from '../release/problem.js';
import { property, readText, unreadable, type Reading } from '../release/read-file.js';
import type { Finding } from '../text/finding.js';
import { pointerToken } from '../text/json-pointer.js';
import { oddOne } from '../text/look-alike.js';
import { reasonOf, show } from '../text/printable.js';

/** Decodes a file of a table. A damaged one can stall a reader for ever, so how it is run is the caller's business. */
export type Decoder = (
  format: Format,
  columns: readonly ReadColumn[],
  bytes: Uint8Array,
) => Promise<readonly AnyRow[]>;

/** A table as the formats of a release hold it; a format that cannot be read is left out. */
export interface ReadTable {
  readonly name: TableName;
  readonly readings: ReadonlyMap<Format, readonly AnyRow[]>;
  /** The rows that two formats agree on; where none do, those of the first format that can be read. */
  readonly rows: readonly AnyRow[];
  readonly agreeing: readonly Format[];
}

/** Rows as one text: equal texts are equal tables, in every column of the model. */
const asText = (name: TableName, rows: readonly AnyRow[]): string =>
  JSON.stringify(rows.map((row) => tables[name].columns.map((column) => row[column.name] ?? null)));

function agreed(name: TableName, readings: ReadTable['readings']): ReadTable {
  const groups = new Map<string, Format[]>();
  for (const [format, rows] of readings) {
    const text = asText(name, rows);
    groups.set(text, [...(groups.get(text) ?? []), format]);
  }
  const [agreeing = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const [first] = agreeing;
  return { name, readings, rows: (first && readings.get(first)) ?? [], agreeing };
}

async function readOne(
  release: OpenRelease,
  { name, format }: { readonly name: TableName; readonly format: Format },
  decode: Decoder,
): Promise<Reading<readonly AnyRow[]>> {
  const file = tableFile(name, format);
  const bytes = release.files.get(file);
  if (!bytes)
    return {
      value: undefined,
      findings: [
        problem('release/missing-file', file, {
          message: `The table ${name} has no file ${file}.`,
          expected: 'every table in every format',
        }),
      ],
    };
  if (format.name === 'json') return release.rows(name);
  const { findings } = format.isText ? readText(bytes, file) : { findings: [] };
  if (findings.length > 0) return { value: undefined, findings };
  try {
    return { value: await decode(format, tables[name].columns, bytes), findings };
  } catch (thrown) {
    // csv-parse says on which line it stopped.
    const line = property(thrown, 'lines');
    const place = typeof line === 'number' ? { line } : {};
    return unreadable(file, `It cannot be read: ${reasonOf(thrown)}.`, place);
  }
}

/** Reads a table in every format in which the release should hold it. */
export async function readTable(
  release: OpenRelease,
  name: TableName,
  decode: Decoder,
): Promise<{ table: ReadTable; findings: Finding[] }> {
  const findings: Finding[] = [];
  const readings = new Map<Format, readonly AnyRow[]>();
  for (const format of formats) {
    const reading = await readOne(release, { name, format }, decode);
    for (const each of reading.findings) findings.push(each);
    if (reading.value) readings.set(format, reading.value);
  }
  return { table: agreed(name, readings), findings };
}

/** "row 9 (Q009)": how a finding names a row, counted from 1 without the header. */
export function rowName(name: TableName, row: AnyRow, index: number): string {
  const values = tables[name].key
    .map((column) => row[column])
    .map((value) => (typeof value === 'string' ? value : show(value)));
  const called = values.join(' ');
  return `row ${index + 1} (${called})${oddOne(called)}`;
}

/** Where a cell is in a file: texts have one row on each line, after a header or a bracket. */
export function placeOf({ name, isText }: Format, index: number, column?: string): Place {
  const pointer = column === undefined ? `/${index}` : `/${index}/${pointerToken(column)}`;
  return { ...(isText ? { line: index + 2 } : {}), ...(name === 'json' ? { pointer } : {}) };
}
