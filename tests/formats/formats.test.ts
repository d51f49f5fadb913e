import { describe, expect, it } from 'vitest';
import { formats, tableFile } from '../../scripts/formats/index.js';
import { columns, encoded, rows } from './columns.js';

describe.each(formats.map((format) => [format.name, format] as const))('%s', (name, format) => {
  it('reads back the rows that it wrote, and none where there are none', async () => {
    expect(await format.decode(columns, await encoded(format, rows))).toEqual(rows);
    expect(await format.decode(columns, await encoded(format, []))).toEqual([]);
  });

  it('makes the same bytes of the same rows, and has each column at its place', async () => {
    const bytes = await encoded(format, rows);
    expect(Buffer.compare(await encoded(format, rows), bytes)).toBe(0);
    const [row] = await format.decode(columns, bytes);
    expect(Object.keys(row ?? {})).toEqual(columns.map(({ name }) => name));
  });

  it('reads a file that lies within a larger buffer', async () => {
    const bytes = await encoded(format, rows, columns, { note: 'x' });
    const larger = Buffer.concat([Buffer.alloc(24, 'PAR1'), bytes, Buffer.alloc(24, 'PAR1')]);
    const within = larger.subarray(24, 24 + bytes.length);
    expect(await format.decode(columns, within)).toEqual(rows);
    expect(format.footer?.(within)).toEqual(format.footer?.(bytes));
  });

  it('is UTF-8 if it says that it is text', async () => {
    const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const bytes = await encoded(format, rows);
    if (format.isText) expect(decode(bytes)).toContain('Talks “on” radar');
    else expect(() => decode(bytes)).toThrow();
  });

  it('has its tables in a folder and under an ending of its name, which is what is loaded', () => {
    const file = tableFile('quotes', format);
    expect(file).toBe(`${name}/quotes.${name}`);
    expect(format.loading.pandas(file)).toContain(`"${file}"`);
    expect(format.loading.r(file)).toContain(`"${file}"`);
  });
});

describe('the formats', () => {
  it('begin with the one that is quickest to read', () => {
    expect(formats.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['json', 'application/json'],
      ['csv', 'text/csv'],
      ['parquet', 'application/vnd.apache.parquet'],
    ]);
  });
});
