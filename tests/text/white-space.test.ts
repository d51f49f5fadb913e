import { describe, expect, it } from 'vitest';
import {
  foldWhiteSpace,
  isLineBreak,
  isWhiteSpace,
  lineNumbers,
  linesOf,
  trimmedLine,
} from '../../scripts/text/white-space.js';

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

describe('white space', () => {
  it('is what Unicode calls so, and the byte order mark', () => {
    const expected = units.filter((unit) => /[\p{White_Space}\ufeff]/u.test(unit));
    expect(units.filter(isWhiteSpace)).toEqual(expected);
  });

  it('breaks a line where Unicode has a mandatory break', () => {
    expect(units.filter(isLineBreak)).toEqual(Array.from('\n\v\f\r\u0085\u2028\u2029'));
  });

  it.each([
    ['', ''],
    ['a b', 'a b'],
    [' a', 'a'],
    ['a ', 'a'],
    ['a  b', 'a b'],
    ['a\tb', 'a b'],
    ['a\u00a0\r\n b', 'a b'],
    ['a\u0085b', 'a b'],
    ['\ufeffa\u2003', 'a'],
    [' \n', ''],
  ])('%j is folded to %j', (text, folded) => {
    expect(foldWhiteSpace(text)).toBe(folded);
  });
});

describe('lines', () => {
  it('have their numbers and offsets, without white space at their ends; empty ones are left out', () => {
    const text = '\ufeff a  b\t\r\n\n \r\nc\rd\u2028\u00a0e\n';
    const lines = linesOf(text);
    expect(lines).toEqual([
      { number: 1, start: 2, end: 6, text: 'a  b', folded: 'a b' },
      { number: 4, start: 13, end: 14, text: 'c', folded: 'c' },
      { number: 5, start: 15, end: 16, text: 'd', folded: 'd' },
      { number: 6, start: 18, end: 19, text: 'e', folded: 'e' },
    ]);
    const numberAt = lineNumbers(text);
    expect(lines.map(({ start }) => numberAt(start))).toEqual([1, 4, 5, 6]);
  });

  it('end with the text, with or without a line break', () => {
    expect(linesOf('a\nb').map((line) => line.text)).toEqual(['a', 'b']);
    expect(linesOf('')).toEqual([]);
    expect(linesOf(' \n\t')).toEqual([]);
  });

  it.each([
    [1, 4, undefined],
    [2, 2, undefined],
    [0, 4, [0, 1]],
    [1, 6, [4, 5]],
    [0, 6, [0, 5]],
  ])('from %i to %i of a text are cut at words', (from, to, expected) => {
    const line = trimmedLine('a \t b c', from, to, 3);
    expect(line && [line.start, line.end]).toEqual(expected);
  });

  it('are counted by all that breaks one, CR LF once', () => {
    const numberAt = lineNumbers('a\r\n\r\u0085\u2029\n\tb');
    expect([0, 2, 3, 4, 5, 6, 7, 7, 8].map(numberAt)).toEqual([1, 1, 2, 3, 4, 5, 6, 6, 6]);
  });
});
