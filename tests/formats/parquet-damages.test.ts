import { Writable } from 'node:stream';
import writer, { type ParquetField } from 'parquetjs-lite';
import { describe, expect, it } from 'vitest';
import { parquet } from '../../scripts/formats/parquet.js';
import { column, encoded } from './columns.js';

/** A file with one row, as somebody else may have written it. */
async function foreignFile(
  fields: Readonly<Record<string, ParquetField>>,
  row: Readonly<Record<string, unknown>>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const output = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const schema = new writer.ParquetSchema(fields);
  const options = { rowGroupSize: 10, pageIndex: false } as const;
  const file = await writer.ParquetWriter.openStream(schema, output, options);
  await file.appendRow(row);
  await file.close();
  return new Uint8Array(Buffer.concat(chunks));
}

const listOf = (element: ParquetField): ParquetField => ({
  type: 'LIST',
  fields: { list: { repeated: true, fields: { element } } },
});
const text = [column('a', 'text')];

describe('a Parquet file of somebody else', () => {
  it.each<[string, ParquetField, unknown]>([
    ['a group of fields', { fields: { b: { type: 'INT32' } } }, { b: 1 }],
    ['a list of numbers', listOf({ type: 'INT32' }), { list: [{ element: 1 }] }],
    [
      'a list that lacks a text',
      listOf({ type: 'UTF8', optional: true }),
      { list: [{ element: 'x' }, {}] },
    ],
  ])('is refused where a cell is %s', async (_, field, cell) => {
    const file = await foreignFile({ a: field }, { a: cell });
    await expect(parquet.decode(text, file)).rejects.toThrow('it holds a cell of type object');
  });

  it('has nothing in a column that it lacks, and no pairs that it does not have', async () => {
    const file = await foreignFile({ b: { type: 'INT32' } }, { b: 1 });
    expect(await parquet.decode([column('b', 'integer'), ...text], file)).toEqual([
      { b: 1, a: null },
    ]);
    expect(parquet.footer?.(file)).toEqual({ columns: { b: 'INT32 REQUIRED' }, pairs: {} });
  });
});

describe('the footer of a Parquet file', () => {
  it.each([
    [0, 'too short'],
    [7, 'too short'],
    [8, 'invalid'],
    [50, 'invalid'],
  ])('is not found in %i bytes of something else', (length, message) => {
    expect(() => parquet.footer?.(new Uint8Array(length))).toThrow(message);
  });

  // Each byte of these letters says, taken for a number, that the number goes on.
  it.each([
    [100, 'é'.repeat(50)],
    [101, `${'€'.repeat(33)}é`],
  ])('with a run of %i bytes above 0x7F', async (length, value) => {
    expect(Buffer.byteLength(value)).toBe(length);
    const bytes = await encoded(parquet, [], text, { note: value });
    const read = () => parquet.footer?.(bytes).pairs['note'];
    if (length > 100) expect(read).toThrow('a number in it does not end');
    else expect(read()).toBe(value);
  });

  it('may follow any letters in the rows', async () => {
    // No letter twice, so that they are not compressed.
    const letters = String.fromCodePoint(...Array.from({ length: 64 }, (_, at) => 0x410 + at));
    const bytes = await encoded(parquet, [{ a: letters }], text);
    expect(Buffer.from(bytes).includes(letters)).toBe(true);
    expect(parquet.footer?.(bytes).columns).toEqual({ a: 'BYTE_ARRAY UTF8 REQUIRED' });
  });

  it.each([
    [101, 0x80, 'a number in it does not end'],
    [100, 0x80, 'invalid'],
    [200, 0x7f, 'invalid'],
  ])('that says it is larger than the file, which begins with %i of %i', (count, byte, message) => {
    const file = new Uint8Array(300).fill(byte, 0, count);
    new DataView(file.buffer).setUint32(292, 1_000_000, true);
    expect(() => parquet.footer?.(file)).toThrow(message);
  });
});
