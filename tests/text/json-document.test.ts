import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, repointed } from '../../scripts/text/json-document.js';

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

describe('a JSON document', () => {
  const source = '{\n  "a/b": {"~": [0, "x"]},\n  "a": 1\n}';

  it('has a place for every pointer: that of its value, or of the nearest that there is', () => {
    const { document } = parseJson(source, 'a.json');
    const placeOf = (pointer: string) => document?.locate(pointer);
    expect(placeOf('')).toEqual({ line: 1, column: 1 });
    expect(placeOf('/a~1b/~0/1')).toEqual({ line: 2, column: 20 });
    expect(placeOf('/a~1b/~0/1/y')).toEqual({ line: 2, column: 20 });
    expect(placeOf('/a~1b/~0/x')).toEqual({ line: 2, column: 16 });
    expect(placeOf('/a')).toEqual({ line: 3, column: 8 });
    expect(placeOf('/none')).toEqual({ line: 1, column: 1 });
    expect(document?.locateInFile('/a')).toEqual({ line: 3, column: 8 });
    expect(document?.pointerInFile('/a')).toBe('/a');
  });

  it('is read again where it is not kept, and once for all that is asked of it in a row', () => {
    const { document } = parseJson(source, 'a.json');
    expect([document?.file, document?.source]).toEqual(['a.json', source]);
    expect(document?.value).toBe(document?.value);
    let reads = 0;
    const again = parseJson('[1]', 'b.json', () => {
      reads += 1;
      return '[2]';
    }).document;
    expect([again?.value, again?.source, again?.locate('/0')]).toEqual([
      ...[[2], '[2]', { line: 1, column: 2 }],
    ]);
    const before = reads;
    expect([again?.value, again?.locate('')]).toEqual([[2], { line: 1, column: 1 }]);
    expect(reads).toBe(before);
  });

  it('may have other pointers than those in its file', () => {
    const { document } = parseJson('[0,\n1]', 'a.json');
    const other = document && repointed(document, (pointer) => (pointer === '/0' ? '/1' : pointer));
    expect([other?.file, other?.source, other?.value]).toEqual(['a.json', '[0,\n1]', [0, 1]]);
    expect(other?.pointerInFile('/0')).toBe('/1');
    expect(other?.locate('/0')).toEqual({ line: 2, column: 1 });
    expect(other?.locateInFile('/0')).toEqual({ line: 1, column: 2 });
  });

  it.each([
    [200, []],
    [201, ['json/syntax 1:1 Not JSON: it is nested too deeply.']],
  ])('may be nested 200 deep: %i', (depth, findings) => {
    expect(findingsOf(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toEqual(findings);
    expect(findingsOf(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)).toEqual(findings);
  });

  it('is checked in every part: keys three times, in arrays, escaped, with half a pair as it is', () => {
    expect(
      findingsOf('[{"a/": 1, "a/": {"b": 2, "b": 3}, "\\u0061/": ["\ude00"]}, "\\udE00"]'),
    ).toEqual([
      'json/duplicate-key 1:12 /0/a~1 The key "a/" appears twice in one object.',
      'json/duplicate-key 1:27 /0/a~1/b The key "b" appears twice in one object.',
      'json/duplicate-key 1:36 /0/a~1 The key "a/" appears twice in one object.',
      'json/syntax 1:48 /0/a~1/0 The text holds half of a surrogate pair, which UTF-8 cannot encode.',
      'json/syntax 1:54 /1 The text holds half of a surrogate pair, which UTF-8 cannot encode.',
    ]);
  });

  it.each([
    ['[1 🚀]', 'json/syntax 1:4 Not JSON: "🚀" is not expected here.'],
    ['["a\u0000"]', 'json/syntax 1:4 Not JSON: "\\u0000" is not expected here.'],
    ['["a\u001f"]', 'json/syntax 1:4 Not JSON: "\\u001f" is not expected here.'],
    ['["a"] ]', 'json/syntax 1:7 Not JSON: "]" is not expected here.'],
    ['"a', 'json/syntax 1:3 Not JSON: the file ends too early.'],
  ])('is not %j', (text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });
});
