import { Writable } from 'node:stream';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import type { ParquetField } from 'parquetjs-lite';
import type { ColumnType } from '../model/tables/columns.js';
import type { AnyRow, Cell, Column } from '../model/tables/table.js';
import type { Footer, Format, ReadColumn } from './format.js';

const rowGroupSize = 10_000;

/** Statistics of texts, dates and lists compare wrongly or bloat the footer in this writer, so they are left out. */
function fieldOf({ type, nullable }: Column): ParquetField {
  const shared = { optional: nullable, compression: 'SNAPPY' } as const;
  switch (type) {
    case 'text':
      return { type: 'UTF8', statistics: false, ...shared };
    case 'date':
      return { type: 'DATE', statistics: false, ...shared };
    case 'integer':
      return { type: 'INT32', ...shared };
    case 'number':
      return { type: 'DOUBLE', ...shared };
    case 'boolean':
      return { type: 'BOOLEAN', ...shared };
    case 'list':
      return {
        type: 'LIST',
        optional: nullable,
        fields: {
          list: {
            repeated: true,
            fields: { element: { type: 'UTF8', statistics: false, compression: 'SNAPPY' } },
          },
        },
      };
  }
}

/** The schema of a file, in the writer's words. */
export const parquetFields = (columns: readonly Column[]): Record<string, ParquetField> =>
  Object.fromEntries(columns.map((column) => [column.name, fieldOf(column)]));

/**
 * What pandas makes of a column: its own nullable types where NaN would turn integers into floats and booleans into objects. pyarrow
 * gives dates as datetime.date whatever is said here; fastparquet takes them for numbers unless it is told.
 */
const pandasTypes: Readonly<
  Record<ColumnType, { of: string; required: string; nullable: string }>
> = {
  text: { of: 'unicode', required: 'object', nullable: 'object' },
  date: { of: 'date', required: 'datetime64[s]', nullable: 'datetime64[s]' },
  integer: { of: 'int32', required: 'int32', nullable: 'Int32' },
  number: { of: 'float64', required: 'float64', nullable: 'float64' },
  boolean: { of: 'bool', required: 'bool', nullable: 'boolean' },
  list: { of: 'list[unicode]', required: 'object', nullable: 'object' },
};

/** The key-value pair `pandas`, as pandas's developer guide describes it ("Storing pandas DataFrame objects in Apache Parquet"). */
const pandasMetadata = (columns: readonly Column[]): string =>
  JSON.stringify({
    index_columns: [],
    column_indexes: [],
    columns: columns.map(({ name, type, nullable }) => ({
      name,
      field_name: name,
      pandas_type: pandasTypes[type].of,
      numpy_type: pandasTypes[type][nullable ? 'nullable' : 'required'],
      metadata: null,
    })),
  });

/** A date goes in as midnight UTC: the writer stores any text as the wrong day without a word. */
function valueOf(cell: Cell | undefined, { type }: Column): unknown {
  if (type === 'date' && typeof cell === 'string') return new Date(`${cell}T00:00:00Z`);
  if (Array.isArray(cell)) return { list: cell.map((element: string) => ({ element })) };
  return cell;
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(`Parquet writer: ${String(thrown)}`);

/**
 * One Parquet file: DATE for dates, 3-level LIST for lists, UTF8 for text, INT32, DOUBLE, BOOLEAN; SNAPPY pages; `metadata` as key-value
 * pairs in the footer, with the types that pandas is to give. The same rows give the same bytes.
 */
async function* encodeParquet(
  columns: readonly Column[],
  rows: Iterable<AnyRow>,
  metadata: Readonly<Record<string, string>>,
): AsyncGenerator<Uint8Array> {
  // Loaded by what writes a release alone: a check needs no writer.
  const { default: writer } = await import('parquetjs-lite');
  const written: Buffer[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk);
      done();
    },
  });
  const schema = new writer.ParquetSchema(parquetFields(columns));
  try {
    const file = await writer.ParquetWriter.openStream(schema, output, {
      rowGroupSize,
      pageIndex: false,
    });
    const pairs = { ...metadata, pandas: pandasMetadata(columns) };
    for (const [key, value] of Object.entries(pairs)) file.setMetadata(key, value);
    // Without awaiting each row the writer duplicates rows at the end of a row group.
    for (const row of rows) {
      await file.appendRow(
        Object.fromEntries(
          columns.map((column) => [column.name, valueOf(row[column.name], column)]),
        ),
      );
      if (written.length > 0) yield* written.splice(0);
    }
    await file.close();
  } catch (thrown) {
    throw asError(thrown);
  }
  yield* written;
}

function cellFromParquet(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const isText = (each: unknown): boolean => typeof each === 'string';
  if (Array.isArray(value) ? value.every(isText) : /string|number|boolean/.test(typeof value))
    return value as Cell;
  throw new Error(`it holds a cell of type ${typeof value}`);
}

/** Bytes whose first bit says that a number goes on: a number takes ten, and no name in a footer has so many letters that are not ASCII. */
const longestRun = 100;

/** @throws Error when a number in the last bytes of a file is so long that reading it takes time that grows with the square of its length. */
function refuseLongNumbers(bytes: Uint8Array): void {
  let run = 0;
  for (const byte of bytes) {
    run = byte > 0x7f ? run + 1 : 0;
    if (run > longestRun) throw new Error('a number in it does not end');
  }
}

/** Where the footer of a file says that it begins; the whole file where it is too short for one. */
function footerBytes(bytes: Uint8Array): Uint8Array {
  const at = bytes.length - 8;
  if (at < 0) return bytes;
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
  return bytes.subarray(Math.max(at - size, 0));
}

/** A file as hyparquet takes it: a view may be of a larger buffer. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** What the footer of a file says of its columns, and its key-value pairs. @throws anything when it is damaged. */
function footerOf(bytes: Uint8Array): Footer {
  refuseLongNumbers(footerBytes(bytes));
  const metadata = parquetMetadata(bufferOf(bytes));
  const columns = parquetSchema(metadata).children.map(({ element, children }) => {
    const { type, converted_type: converted, repetition_type: repetition } = element;
    const leaf = children[0]?.children[0]?.element.converted_type;
    return [element.name, [type, converted, leaf, repetition].filter(Boolean).join(' ')] as const;
  });
  const pairs = (metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? '']);
  return {
    columns: Object.fromEntries(columns),
    pairs: Object.fromEntries(pairs) as Footer['pairs'],
  };
}

async function decodeParquet(columns: readonly ReadColumn[], bytes: Uint8Array): Promise<AnyRow[]> {
  const rows = await parquetReadObjects({ file: bufferOf(bytes) });
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }) => [name, cellFromParquet(row[name])])),
  );
}

export const parquet: Format = {
  name: 'parquet',
  title: 'Parquet',
  mediaType: 'application/vnd.apache.parquet',
  isText: false,
  loading: {
    pandas: (file) => `pd.read_parquet("${file}")`,
    r: (file) => `arrow::read_parquet("${file}")`,
  },
  encode: encodeParquet,
  decode: decodeParquet,
  footer: footerOf,
};
