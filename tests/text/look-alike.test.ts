import { describe, expect, it } from 'vitest';
import { csv } from '../../scripts/formats/csv.js';
import { compareFiles } from '../../scripts/verify/compare-files.js';
import { printedLike, showApart, unseenDifference } from '../../scripts/text/look-alike.js';

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
    ['fog', 'horn', ''],
    ['fog', 'fog', ''],
  ])('%j against %j', (actual, expected, difference) => {
    expect(unseenDifference(actual, expected)).toBe(difference);
  });

  it.each([
    ['Old Tom’s', 'by Old\u00a0T\u00adom’s horn', 'Old\u00a0T\u00adom’s'],
    ['caf\u00e9', 'a Caf\u0065\u0301', 'Caf\u0065\u0301'],
    ['cafe\u0301 (x)', 'a caf\u00e9 (x)', 'caf\u00e9 (x)'],
    ['Old Tom', 'Oldham', undefined],
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
