import { describe, expect, it } from 'vitest';
import { parquet } from '../../scripts/formats/parquet.js';
import { checkSums } from '../../scripts/release/checksums.js';
import { limits, readJson, readJsonRows } from '../../scripts/release/read-file.js';
import type { Files } from '../../scripts/text/files.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const messages = ({ findings }: { findings: readonly { message: string }[] }): string[] =>
  findings.map(({ message }) => message);

describe('a table in JSON', () => {
  const notFlat = 'is not a text, a number, a boolean, null or a list of texts.';
  it.each([
    ['[0,0]', 'Row 1 is not an object.'],
    ['[{"a":1},[]]', 'Row 2 is not an object.'],
    ['{}', 'It does not hold a list of rows.'],
    ['[{"a":1e999}]', `a of row 1 ${notFlat}`],
    ['[{"__proto__":{"b":1}}]', `__proto__ of row 1 ${notFlat}`],
    [`[{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}]`, `a of row 1 ${notFlat}`],
    ['['.repeat(1e5), 'Not JSON: it is nested too deeply.'],
    [`[${'0,'.repeat(limits.rows)}0]`, `It has ${limits.rows + 1} rows, more than any release.`],
  ])('like %.20s is a finding', (text, said) => {
    expect(messages(readJsonRows(bytes(text), 'json/a.json'))).toEqual([said]);
  });

  it('keeps a column of any name', () => {
    const { value } = readJsonRows(bytes('[{"__proto__":"x","constructor":1}]'), 'json/a.json');
    expect(value?.map((row) => Object.entries(row))).toEqual([
      [
        ['__proto__', 'x'],
        ['constructor', 1],
      ],
    ]);
  });

  it('is not read when it is too large, and has no place when it is large', () => {
    const large = new Uint8Array(limits.table.bytes + 1);
    expect(messages(readJsonRows(large, 'a'))).toEqual([
      `It has ${large.length} bytes, more than any release.`,
    ]);
    const padded = bytes(`[0${' '.repeat(limits.placedBytes)}]`);
    expect(readJsonRows(padded, 'a').findings).toMatchObject([{ pointer: '/0' }]);
    expect(readJsonRows(padded, 'a').findings[0]).not.toHaveProperty('line');
  });
});

it('another file in JSON holds no more values than a release has', () => {
  expect(messages(readJson(new Uint8Array(limits.document.values + 1).fill(0x5b), 'a'))).toEqual([
    `It has more than ${limits.document.values} values, more than any release.`,
  ]);
});

describe('SHA256SUMS', () => {
  const sumsOf = (list: string, files: Files = new Map()) =>
    messages(checkSums(new Map([...files, ['SHA256SUMS', bytes(list)]])));

  it.each(['__proto__', 'constructor', 'toString'])('misses a file %s', (name) => {
    const said = sumsOf('', new Map([[name, bytes('')]]));
    expect(said).toEqual([`${name} is in the release, but not in SHA256SUMS.`]);
  });

  it('of line feeds is read no further than a hundred lines', () => {
    const said = sumsOf('\n'.repeat(100_000));
    expect([said.length, said.at(-1)]).toEqual([101, 'From here on it is not read.']);
  });

  it('that lists many files, and lacks many, says the first hundred of each and a count', () => {
    const list = Array.from({ length: 150 }, (_, at) => `${'0'.repeat(64)}  ${at}\n`).join('');
    const files = new Map(Array.from({ length: 150 }, (_, at) => [`x${at}`, bytes('')] as const));
    const said = sumsOf(list, files);
    expect(said).toHaveLength(200);
    expect(said.filter((each) => each.endsWith('So it is with 50 more files.'))).toHaveLength(2);
  });
});

it('a footer with a number that does not end is refused before it is read', () => {
  const number = Array<number>(200_000).fill(0xff);
  const facts = [0x16, ...number, 0x7f, 0x00];
  const size = [facts.length & 0xff, (facts.length >> 8) & 0xff, facts.length >> 16, 0];
  const file = Uint8Array.from([...bytes('PAR1'), ...facts, ...size, ...bytes('PAR1')]);
  expect(() => parquet.footer?.(file)).toThrow('a number in it does not end');
});
