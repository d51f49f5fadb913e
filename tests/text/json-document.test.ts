import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../scripts/text/json-document.js';

const findingsOf = (source: string): string[] =>
  parseJson(source, 'a.json').findings.map(
    ({ check, line, column, pointer, message }) =>
      `${check} ${line ?? 0}:${column ?? 0}${pointer === undefined ? '' : ` ${pointer}`} ${message}`,
  );

describe('parseJson', () => {
  it('gives the value of any JSON and the place of each part, without a finding', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { document, findings } = parseJson(JSON.stringify(value, null, 1), 'a.json');
        expect([document?.value, findings]).toEqual([JSON.parse(JSON.stringify(value)), []]);
      }),
    );
    const { document } = parseJson('{\n  "é": ["a", {"b": 1}]\n}', 'a.json');
    expect(document?.locate('/é/1/b')).toEqual({ line: 2, column: 20 });
    expect(document?.locate('/é/7')).toEqual({ line: 2, column: 8 });
  });

  it.each([
    ['{"a": 1,}', 'json/syntax 1:9 Not JSON: "}" is not expected here.'],
    ['{"a": [', 'json/syntax 1:8 Not JSON: the file ends too early.'],
    ['', 'json/syntax 1:1 Not JSON: the file ends too early.'],
    ['["a",\n "b\tc"]', 'json/syntax 2:4 Not JSON: "\\t" is not expected here.'],
    ['\ufeff{"a": 1}', 'json/syntax 1:1 Not JSON: it begins with a byte order mark, U+FEFF.'],
    ['[NaN]', 'json/syntax 1:2 Not JSON: "N" is not expected here.'],
    [
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      'json/syntax 1:1 Not JSON: it is nested too deeply.',
    ],
    ['['.repeat(50_000), 'json/syntax 1:1 Not JSON: it is nested too deeply.'],
    [
      '{"a": {"b": 1, "c\\"": 2, "b": 3}}',
      'json/duplicate-key 1:26 /a/b The key "b" appears twice in one object.',
    ],
    [
      '{"a": "\\ud800"}',
      'json/syntax 1:7 /a The text holds half of a surrogate pair, which UTF-8 cannot encode.',
    ],
  ])('%#', (source, expected) => {
    expect(findingsOf(source)).toEqual([expected]);
  });

  it('takes a key within a string, an escaped key and a whole surrogate pair for what they are', () => {
    expect(
      findingsOf('{"a": "\\"b\\": 1, \\"b\\": 2", "\\u0061b": "\\ud83d\\ude00", "ab ": 1}'),
    ).toEqual([]);
  });
});
