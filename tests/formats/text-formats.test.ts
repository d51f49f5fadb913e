import { describe, expect, it } from 'vitest';
import { csv, csvCell } from '../../scripts/formats/csv.js';
import { json } from '../../scripts/formats/json.js';
import { column, encoded } from './columns.js';

const of = [column('id', 'text'), column('flag', 'boolean', true), column('ids', 'list')];
const rows = [
  { id: 'a,"b"', flag: true, ids: ['x', 'y'] },
  { ids: [], id: ' é', flag: null },
  { id: 'line\nbreak', flag: false, ids: ['z'] },
];

describe('CSV', () => {
  it('quotes by RFC 4180, writes booleans as words, lists with semicolons and nothing for what is missing', async () => {
    expect(Buffer.from(await encoded(csv, rows, of)).toString()).toBe(
      'id,flag,ids\n"a,""b""",true,x;y\n é,,\n"line\nbreak",false,z\n',
    );
  });

  it.each([
    [null, ''],
    [undefined, ''],
    [[], ''],
    [['x', 'y'], 'x;y'],
    [0, '0'],
    [false, 'false'],
    ['a,"b"', 'a,"b"'],
  ])('has the cell %j as %j before it is quoted', (cell, text) => {
    expect(csvCell(cell)).toBe(text);
  });

  it('passes on what goes wrong with the rows', async () => {
    const given = function* () {
      yield { id: 'a' };
      throw new RangeError('no more rows');
    };
    await expect(encoded(csv, given(), of)).rejects.toThrow('no more rows');
  });

  it.each([
    ['id,flag\n', 'column 3 of its header is nothing instead of "ids"'],
    ['id,flag,ids,more\n', 'column 4 of its header is "more" instead of nothing'],
    ['flag,id,ids\n', 'column 1 of its header is "flag" instead of "id"'],
    ['', 'column 1 of its header is nothing instead of "id"'],
  ])('is refused with the header %j', (text, message) => {
    expect(() => csv.decode(of, Buffer.from(text))).toThrow(message);
  });

  it('is read by the types of its columns', async () => {
    const typed = [...of, column('n', 'integer'), column('share', 'number'), column('d', 'date')];
    const text = 'id,flag,ids,n,share,d\n007,true,x;y,12,0.5,2001-02-03\n,false,,0,-1e-9,\n,,,,,\n';
    expect(await csv.decode(typed, Buffer.from(text))).toEqual([
      { id: '007', flag: true, ids: ['x', 'y'], n: 12, share: 0.5, d: '2001-02-03' },
      { id: null, flag: false, ids: [], n: 0, share: -1e-9, d: null },
      { id: null, flag: null, ids: [], n: null, share: null, d: null },
    ]);
  });

  it('says in its dialect how it is written', () => {
    expect(csv.dialect).toMatchObject({ header: true, doubleQuote: true, skipInitialSpace: false });
  });
});

describe('JSON', () => {
  it('has a row to a line with its keys in the order of the columns, null for what is missing', async () => {
    expect(Buffer.from(await encoded(json, [...rows, { id: 'b' }], of)).toString()).toBe(
      `[
{"id":"a,\\"b\\"","flag":true,"ids":["x","y"]},
{"id":" é","flag":null,"ids":[]},
{"id":"line\\nbreak","flag":false,"ids":["z"]},
{"id":"b","flag":null,"ids":null}
]
`,
    );
    expect(Buffer.from(await encoded(json, [], of)).toString()).toBe('[]\n');
  });

  it('is made in chunks of 64 KiB as soon as they are full', async () => {
    // With key, quotes, brackets and the separator before it, each row takes 1 KiB.
    const given = Array.from({ length: 130 }, () => ({ id: 'x'.repeat(1024 - 11) }));
    const sizes: number[] = [];
    for await (const { length } of json.encode(of.slice(0, 1), given, {})) sizes.push(length);
    expect(sizes).toEqual([64 * 1024, 64 * 1024, 2 * 1024 + '\n]\n'.length]);
  });
});
