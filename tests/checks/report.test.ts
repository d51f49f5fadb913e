import { describe, expect, it } from 'vitest';
import { formatFindings, summary } from '../../scripts/commands/report.js';
import { sortFindings, type Finding } from '../../scripts/text/finding.js';

const placed: Finding = {
  check: 'quote/kind',
  severity: 'error',
  file: 'curated/A000/quotes.json',
  pointer: '/quotes/0/kind',
  line: 6,
  column: 15,
  message: 'Q001: The kind is mixed, 100% of it.',
  expected: 'direct',
  fix: 'Write "direct".',
};
const wholeFile: Finding = {
  check: 'corpus/not-nfc',
  severity: 'warning',
  file: 'corpus/raw/a,b:c.txt',
  message: 'Two\r\nlines.',
  expected: 'one',
  fix: 'Join them.',
};

describe('findings as text', () => {
  it('say where, what, what was expected and how to mend it', () => {
    expect(formatFindings([placed, wholeFile], 'text')).toBe(
      [
        'curated/A000/quotes.json:6:15  error  quote/kind (/quotes/0/kind)',
        '  Q001: The kind is mixed, 100% of it.',
        '  expected: direct',
        '  fix: Write "direct".',
        '',
        'corpus/raw/a,b:c.txt  warning  corpus/not-nfc',
        '  Two\\u{d}\\u{a}lines.',
        '  expected: one',
        '  fix: Join them.',
        '',
      ].join('\n'),
    );
  });
});

describe('findings as JSON', () => {
  it('are an array of findings that reads back as they were', () => {
    const text = formatFindings([placed, wholeFile], 'json');
    expect(text.endsWith(']\n')).toBe(true);
    expect(JSON.parse(text)).toEqual([placed, wholeFile]);
  });
});

describe('findings for GitHub', () => {
  it('are workflow commands of one line each, with what GitHub reserves escaped', () => {
    expect(formatFindings([placed, wholeFile], 'github')).toBe(
      '::error file=curated/A000/quotes.json,line=6,col=15,title=quote/kind::' +
        'Q001: The kind is mixed, 100%25 of it. Expected: direct. Write "direct".\n' +
        '::warning file=corpus/raw/a%2Cb%3Ac.txt,title=corpus/not-nfc::' +
        'Two\\u{d}\\u{a}lines. Expected: one. Join them.\n',
    );
  });
});

describe('no findings', () => {
  it.each([
    ['text', ''],
    ['json', '[]\n'],
    ['github', ''],
  ] as const)('as %s', (format, text) => {
    expect(formatFindings([], format)).toBe(text);
  });
});

describe('the summary', () => {
  it('counts errors and warnings, with an s where there is not one', () => {
    expect(summary([])).toBe('0 errors, 0 warnings');
    expect(summary([placed, wholeFile])).toBe('1 error, 1 warning');
    expect(summary([placed, placed, wholeFile])).toBe('2 errors, 1 warning');
  });
});

describe('the order of findings', () => {
  it('is by file, then line and column as numbers, then check', () => {
    const at = (line: number, column: number, check: Finding['check'] = 'id/sorted'): Finding => ({
      ...placed,
      line,
      column,
      check,
    });
    const sorted = [
      wholeFile,
      at(2, 9),
      at(2, 10, 'id/sorted'),
      at(2, 10, 'quote/kind'),
      at(10, 1),
    ];
    expect(sortFindings([...sorted].reverse())).toEqual(sorted);
  });
});

it('what a finding quotes is cut where nobody reads on', () => {
  const long = { ...placed, pointer: `/${'k'.repeat(1_000_000)}`, message: 'x'.repeat(1_000_000) };
  for (const format of ['json', 'github', 'text'] as const)
    expect(formatFindings([long], format).length).toBeLessThan(5000);
});

describe('many findings of one kind in one file', () => {
  const many = Array.from({ length: 250_000 }, (_, line) => ({ ...placed, line }));
  it.each(['json', 'github', 'text'] as const)(
    'are the first hundred and a count, as %s',
    (format) => {
      const text = formatFindings([...many, wholeFile], format);
      expect(text.split('quote/kind').length - 1).toBe(102);
      expect(text).toContain('249900 more findings of quote/kind in this file.');
      expect(text).toContain('corpus/not-nfc');
    },
  );
});
