import { describe, expect, it } from 'vitest';
import { csv } from '../../scripts/formats/csv.js';
import { compareFiles } from '../../scripts/verify/compare-files.js';
import {
  inBrackets,
  oddOne,
  printedLike,
  showApart,
  unseenDifference,
} from '../../scripts/text/look-alike.js';

describe('what tells two texts apart that look alike', () => {
  it.each([
    ['a\u00a0b', 'a b', 'character 2 is U+00A0 no-break space, not U+0020 space'],
    ['ab\r', 'ab', 'character 3 is U+000D carriage return, not the end'],
    ['ab', 'a\u200bb', 'character 2 is U+0062 “b”, not U+200B zero width space'],
    ['\u0435nd', 'end', 'character 1 is U+0435 “е”, Cyrillic, not U+0065 “e”'],
    ['🚀\u00adx', '🚀x', 'character 2 is U+00AD soft hyphen, not U+0078 “x”'],
    ['NATO', 'Nato', 'character 2 is U+0041 “A”, not U+0061 “a”'],
    [
      'caf\u0065\u0301',
      'caf\u00e9',
      'character 4 is U+0065 “e”, not U+00E9 “é”, Latin, in another normal form',
    ],
    ['a🚀', 'a🚁', 'character 2 is U+1F680 “🚀”, not U+1F681 “🚁”'],
    ['ab', 'ab ', 'character 3 is the end, not U+0020 space'],
    ['ab', 'abc', ''],
    ['abc', 'ab', ''],
    ['ab', 'ab\u00e9', ''],
    ['ab\u00e9', 'ab', ''],
    ['fog', 'horn', ''],
    ['x~y', 'x!y', ''],
    ['xéy', 'xey', 'character 2 is U+00E9 “é”, Latin, not U+0065 “e”'],
    ['xey', 'xéy', 'character 2 is U+0065 “e”, not U+00E9 “é”, Latin'],
    ['fog', 'fog', ''],
  ])('%j against %j', (actual, expected, difference) => {
    expect(unseenDifference(actual, expected)).toBe(difference);
  });

  it.each([
    ['Old Tom’s', 'by Old\u00a0T\u00adom’s horn', 'Old\u00a0T\u00adom’s'],
    ['caf\u00e9', 'a Caf\u0065\u0301', 'Caf\u0065\u0301'],
    ['cafe\u0301 (x)', 'a caf\u00e9 (x)', 'caf\u00e9 (x)'],
    ['Old Tom', 'Oldham', undefined],
    ['“so” – x.y', 'he «SO" \u2014 x.y', '«SO" \u2014 x.y'],
    ['x.y', 'xzy', undefined],
    ["it's", 'it\u02bcs', 'it\u02bcs'],
    ['a\u00adb', 'ab', 'ab'],
    ['a b', 'a\n b', 'a\n b'],
  ])('%j looks like words of %j', (words, text, found) => {
    expect(printedLike(words, text)).toBe(found);
  });

  it('is within what is shown of long values', () => {
    const long = 'word '.repeat(100);
    const { actual, expected } = showApart(`${long}on`, `${long}off`);
    expect(actual).toMatch(/^"….*word on"$/);
    expect(expected).toMatch(/^"….*word off"$/);
    expect(showApart([long, 'on'], [long, 'off']).actual).toMatch(/^….*"on"\]$/);
  });
});

describe('to follow a value', () => {
  it('stands what sets it apart in brackets, if there is anything', () => {
    expect(inBrackets('a\u00a0', 'a ')).toBe(
      ' (character 2 is U+00A0 no-break space, not U+0020 space)',
    );
    expect(inBrackets('fog', 'horn')).toBe('');
  });

  it('stands its first character that is none of ASCII', () => {
    expect(['a b~', 'a\tb\u00a0', '\u0430é', '🚀'].map(oddOne)).toEqual([
      ...['', ' (with U+0009 tab)', ' (with U+0430 “а”, Cyrillic)', ' (with U+1F680 “🚀”)'],
    ]);
  });
});

describe('long values', () => {
  it('are shown from thirty units before their difference, where that is not shown anyway', () => {
    const apart = (length: number) => showApart(`${'x'.repeat(length)}a`, `${'x'.repeat(length)}b`);
    expect(apart(99)).toEqual({
      actual: `"${'x'.repeat(99)}a"`,
      expected: `"${'x'.repeat(99)}b"`,
    });
    expect(apart(100)).toEqual({
      actual: `"…${'x'.repeat(30)}a"`,
      expected: `"…${'x'.repeat(30)}b"`,
    });
  });

  it('are shown as JSON where they are no texts', () => {
    expect(showApart(1, undefined)).toEqual({ actual: '1', expected: 'nothing' });
    expect(showApart('1', 1)).toEqual({ actual: '"1"', expected: '1' });
    const long = Array.from({ length: 60 }, () => 0);
    expect(showApart([...long, 1], [...long, 2])).toEqual({
      actual: `…${'0,'.repeat(15)}1]`,
      expected: `…${'0,'.repeat(15)}2]`,
    });
  });
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('messages that would show no difference', () => {
  it.each([
    ['id,note\r\n', 'column 2 of its header is "note\\r" (character 5 is U+000D carriage return'],
    [
      '\ufeffid,note\n',
      'column 1 of its header is "\\u{feff}id" (character 1 is U+FEFF byte order',
    ],
    ['id\n', 'column 2 of its header is nothing instead of "note"'],
  ])('the header %j', (text, message) => {
    const columns = ['id', 'note'].map((name) => ({ name, type: 'text' as const }));
    expect(() => csv.decode(columns as never, encode(text))).toThrow(message);
  });

  it.each([
    [
      'a.json',
      '{"not\u0435": 1}',
      '{"note": 1}',
      'It has the key "not\u0435" (character 4 is U+0435',
    ],
    [
      'a.json',
      '["a\u00a0b"]',
      '["a b"]',
      'It says "a\u00a0b" (character 2 is U+00A0 no-break space',
    ],
    [
      'a.md',
      'Fog\r\n',
      'Fog\n',
      'it has "\\r\\n" (character 1 is U+000D carriage return, not U+000A',
    ],
    [
      'a.md',
      'caf\u00e8',
      'caf\u00e9',
      'At byte 4 it has "è" (character 1 is U+00E8 “è”, Latin, not',
    ],
  ])('the file %s with %j instead of %j', (path, actual, expected, message) => {
    const [found] = compareFiles(
      {
        actual: new Map([[path, encode(actual)]]),
        expected: new Map([[path, encode(expected)]]),
      },
      'release',
    );
    expect(found?.message).toContain(message);
  });
});
