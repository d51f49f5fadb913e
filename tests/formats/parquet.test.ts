import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquet } from '../../scripts/formats/parquet.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import { column, columns, encoded, rows } from './columns.js';

const metadataOf = (bytes: Uint8Array) => parquetMetadata(new Uint8Array(bytes).buffer);

describe('a Parquet file', () => {
  it('says in its footer what each column is and whether cells may be missing', async () => {
    const footer = parquet.footer?.(await encoded(parquet, rows));
    expect(footer?.columns).toEqual({
      text: 'BYTE_ARRAY UTF8 REQUIRED',
      text_or_none: 'BYTE_ARRAY UTF8 OPTIONAL',
      day: 'INT32 DATE REQUIRED',
      day_or_none: 'INT32 DATE OPTIONAL',
      count: 'INT32 REQUIRED',
      count_or_none: 'INT32 OPTIONAL',
      share: 'DOUBLE REQUIRED',
      share_or_none: 'DOUBLE OPTIONAL',
      flag: 'BOOLEAN REQUIRED',
      flag_or_none: 'BOOLEAN OPTIONAL',
      list: 'LIST UTF8 REQUIRED',
    });
  });

  it('has the facts as pairs, and one for pandas in which whatever NaN would change has a type of its own', async () => {
    const bytes = await encoded(parquet, [], columns, { version: '1.0.0', 'a fact': '“é”' });
    const { pandas = '', ...facts } = parquet.footer?.(bytes).pairs ?? {};
    expect(facts).toEqual({ version: '1.0.0', 'a fact': '“é”' });
    const { columns: told, ...rest } = JSON.parse(pandas) as { columns: AnyRow[] };
    expect(rest).toEqual({ index_columns: [], column_indexes: [] });
    expect(told[0]).toEqual({
      name: 'text',
      field_name: 'text',
      pandas_type: 'unicode',
      numpy_type: 'object',
      metadata: null,
    });
    expect(
      told.map(({ name, pandas_type: of, numpy_type: as }) => [name, of, as].join(' ')),
    ).toEqual([
      'text unicode object',
      'text_or_none unicode object',
      'day date datetime64[s]',
      'day_or_none date datetime64[s]',
      'count int32 int32',
      'count_or_none int32 Int32',
      'share float64 float64',
      'share_or_none float64 float64',
      'flag bool bool',
      'flag_or_none bool boolean',
      'list list[unicode] object',
    ]);
  });

  it('is compressed, without an index, and without statistics of texts, dates and lists', async () => {
    const [group] = metadataOf(await encoded(parquet, rows)).row_groups;
    const facts = group?.columns.map(({ meta_data: column, column_index_offset: index }) => ({
      name: column?.path_in_schema[0] ?? '',
      codec: column?.codec,
      hasStatistics: column?.statistics !== undefined,
      index,
    }));
    expect(facts).toEqual(
      columns.map(({ name, type }) => ({
        name,
        codec: 'SNAPPY',
        hasStatistics: !['text', 'date', 'list'].includes(type),
        index: undefined,
      })),
    );
  });

  it('is handed on while its rows are asked for, 10,000 to a group, each row once', async () => {
    let asked = 0;
    const given = function* () {
      for (; asked < 10_001; asked += 1) yield { n: asked };
    };
    const askedAt: number[] = [];
    const chunks: Uint8Array[] = [];
    const of = [column('n', 'integer')];
    for await (const chunk of parquet.encode(of, given(), {})) {
      chunks.push(chunk);
      askedAt.push(asked);
    }
    const bytes = new Uint8Array(Buffer.concat(chunks));
    expect(metadataOf(bytes).row_groups.map(({ num_rows: count }) => count)).toEqual([10_000n, 1n]);
    expect([askedAt[0], askedAt.includes(9_999), askedAt.at(-1)]).toEqual([0, true, 10_001]);
    const read = await parquet.decode(of, bytes);
    expect(read.filter(({ n }, at) => n !== at)).toEqual([]);
    expect(read).toHaveLength(10_001);
  });

  it.each([
    ['a required cell is missing', [{ n: null }], 'Parquet writer: missing required field: n'],
    ['a cell is of another type', [{ n: 'x' }], 'Parquet writer: invalid value for INT32: x'],
  ])('is not made where %s', async (_, given, message) => {
    await expect(encoded(parquet, given, [column('n', 'integer')])).rejects.toThrow(
      new Error(message),
    );
  });

  it('passes on what goes wrong with the rows as it is', async () => {
    const fault = new RangeError('no more rows');
    const given = {
      [Symbol.iterator]: () => {
        throw fault;
      },
    };
    await expect(encoded(parquet, given)).rejects.toBe(fault);
  });
});
