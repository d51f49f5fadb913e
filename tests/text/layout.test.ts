import { describe, expect, it } from 'vitest';
import { fenced, literalText, markdownTable, section } from '../../scripts/text/markdown.js';
import { required } from '../../scripts/text/required.js';
import { wordsOf } from '../../scripts/text/words.js';
import { wrap } from '../../scripts/text/wrap.js';

describe('Markdown', () => {
  it('has tables in which columns of numbers alone are aligned right', () => {
    const rows = [
      ['a|b|c', 1, 2, true],
      ['d', 3, 'x', false],
    ];
    expect(markdownTable(['name|', 'n', 'm', 'flag'], rows)).toBe(
      [
        '| name\\| | n | m | flag |',
        '| --- | ---: | --- | --- |',
        '| a\\|b\\|c | 1 | 2 | true |',
        '| d | 3 | x | false |',
      ].join('\n'),
    );
  });

  it.each([
    ['a *b* _c_ `d` <e> [f] \\', 99, 'a \\*b\\* \\_c\\_ \\`d\\` \\<e\\> \\[f\\] \\\\'],
    ['🚀🚀🚀', 3, '🚀🚀🚀'],
    ['🚀🚀🚀🚀', 3, '🚀🚀…'],
    ['*****', 3, '\\*\\*…'],
  ])('takes %j literally, cut to %i characters', (text, longest, expected) => {
    expect(literalText(text, longest)).toBe(expected);
  });

  it('has code between fences, and sections with a blank line between parts', () => {
    expect(fenced('sh', '\n npm test\n')).toBe('```sh\nnpm test\n```');
    expect(section('Title', 'a', 'b')).toBe('## Title\n\na\n\nb');
  });
});

describe('wrapped text', () => {
  it.each([
    ['', 5, []],
    ['abcde', 5, ['0 abcde']],
    ['abcde f', 5, ['0 abcde', '6 f']],
    ['ab cd ef', 5, ['0 ab cd', '6 ef']],
    ['ab cdefgh', 5, ['0 ab', '3 cdefg', '8 h']],
    ['abcdefgh', 3, ['0 abc', '3 def', '6 gh']],
    ['a   b', 3, ['0 a', '4 b']],
    [' abc', 3, ['0 ', '1 abc']],
    ['ab ', 5, ['0 ab']],
  ])('of %j at %i', (text, width, lines) => {
    expect(wrap(text, width).map(({ start, line }) => `${start} ${line}`)).toEqual(lines);
  });
});

describe('words', () => {
  it('are runs of letters and digits', () => {
    expect(wordsOf('Nobody’s 2nd radar-site, café – ПРО!')).toEqual([
      ...['Nobody', 's', '2nd', 'radar', 'site', 'café', 'ПРО'],
    ]);
    expect(wordsOf(' – ')).toEqual([]);
  });

  it('that must be there are named where they are not', () => {
    expect(required('', 'The title')).toBe('');
    const titles: readonly string[] = [];
    expect(() => required(titles[0], 'The title')).toThrow(
      'The title is missing although every check passed.',
    );
  });
});
