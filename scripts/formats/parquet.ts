import { Writable } from 'node:stream';
import parquet, { type ParquetField } from 'parquetjs-lite';
import type { AnyRow, Cell, Column } from '../model/tables/table.js';

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

/** A date goes in as midnight UTC: the writer stores any text as the wrong day without a word. */
function valueOf(cell: Cell | undefined, { type }: Column): unknown {
  if (cell === null || cell === undefined) return undefined;
  if (type === 'date' && typeof cell === 'string') return new Date(`${cell}T00:00:00Z`);
  if (Array.isArray(cell)) return { list: cell.map((element: string) => ({ element })) };
  return cell;
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(`Parquet writer: ${String(thrown)}`);

/**
 * One Parquet file: DATE for dates, 3-level LIST for lists, UTF8 for text, INT32, DOUBLE, BOOLEAN; SNAPPY pages; `metadata` as key-value
 * pairs in the footer. The same rows give the same bytes.
 */
export async function encodeParquet(
  columns: readonly Column[],
  rows: Iterable<AnyRow>,
  metadata: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  const schema = new parquet.ParquetSchema(
    Object.fromEntries(columns.map((column) => [column.name, fieldOf(column)])),
  );
  try {
    const writer = await parquet.ParquetWriter.openStream(schema, output, {
      rowGroupSize,
      pageIndex: false,
    });
    for (const [key, value] of Object.entries(metadata)) writer.setMetadata(key, value);
    // Without awaiting each row the writer duplicates rows at the end of a row group.
    for (const row of rows) {
      await writer.appendRow(
        Object.fromEntries(
          columns.map((column) => [column.name, valueOf(row[column.name], column)]),
        ),
      );
    }
    await writer.close();
  } catch (thrown) {
    throw asError(thrown);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
