import { describe, expect, it } from 'vitest';
import {
  boundFiles,
  boundFindings,
  finding,
  type Finding,
  hasErrors,
  sortFindings,
} from '../../scripts/text/finding.js';

const said = { file: 'a.json', message: 'x', expected: 'y', fix: 'z' };
const error = finding('id/sorted', said);
const warning = finding('corpus/not-nfc', said);

describe('a finding', () => {
  it('has the severity of its check and its fields in the order in which they are printed', () => {
    const placed = { ...said, column: 3, line: 2, pointer: '/a' };
    expect(JSON.stringify(finding('id/sorted', placed))).toBe(
      '{"check":"id/sorted","severity":"error","file":"a.json","pointer":"/a","line":2,"column":3,"message":"x","expected":"y","fix":"z"}',
    );
    expect(Object.keys(warning)).toEqual([
      ...['check', 'severity', 'file', 'message', 'expected', 'fix'],
    ]);
    expect(warning.severity).toBe('warning');
  });

  it('is an error or not', () => {
    const todo = finding('draft/proposed', said);
    expect([[], [warning, todo], [warning, error]].map(hasErrors)).toEqual([false, false, true]);
  });
});

describe('findings in order', () => {
  it('go by file, line, column, check and message, those without a place first', () => {
    const at = (text: string): Finding => {
      const [file = '', line, column, check, message = ''] = text.split(' ');
      const place = { line: Number(line), column: Number(column) };
      const id = check === 'b' ? 'id/sorted' : 'event/cameo';
      return finding(id, { ...said, file, message, ...(line === '-' ? {} : place) });
    };
    const ordered = [
      ...['A - - b z', 'a - - a z', 'a - - b z', 'a 1 9 b z', 'a 2 1 b z', 'a 2 10 a z'],
      ...['a 2 10 b x', 'a 2 10 b y', 'a 10 1 a a', 'b 1 1 a a'],
    ].map(at);
    const mixed = ordered.map((_, index) => ordered[(index * 7) % ordered.length] ?? error);
    expect(sortFindings(mixed)).toEqual(ordered);
    expect(mixed).not.toEqual(ordered);
  });
});

const many = (count: number, of: Finding = error): Finding[] =>
  Array.from({ length: count }, (_, index) => ({ ...of, message: String(index) }));

describe('findings of one check in one file', () => {
  it.each([
    [100, undefined],
    [101, '1 more finding of id/sorted in this file.'],
    [102, '2 more findings of id/sorted in this file.'],
  ])('are told up to the hundredth: %i', (count, more) => {
    const told = boundFindings(many(count));
    expect(told.slice(0, 100)).toEqual(many(100));
    expect(told.slice(100).map(({ message }) => message)).toEqual(more === undefined ? [] : [more]);
  });

  it('are counted apart from those of another check or file, and keep their order', () => {
    const other = { ...error, file: 'b.json' };
    const given = [...many(101), ...many(100, other), ...many(100, warning), ...many(1)];
    const told = boundFindings(given);
    expect(told.slice(0, -1)).toEqual([...many(100), ...many(100, other), ...many(100, warning)]);
    expect(told.at(-1)).toEqual({
      check: 'id/sorted',
      severity: 'error',
      file: 'a.json',
      message: '2 more findings of id/sorted in this file.',
      expected: 'none',
      fix: 'Mend the first 100, and see what is left.',
    });
  });

  it('are cut after 2,000 characters in every field that quotes', () => {
    const full = 'x'.repeat(2000);
    const fields = ['pointer', 'message', 'expected', 'fix'] as const;
    const long = (text: string): Finding => ({
      ...error,
      ...Object.fromEntries(fields.map((field) => [field, text])),
    });
    expect(boundFindings([long(full), long(`${full}y`), error])).toEqual([
      long(full),
      long(`${full}…`),
      error,
    ]);
  });
});

describe('findings that are one to a file', () => {
  const told = (count: number) => [...boundFiles(many(count))].map(({ message }) => message);

  it.each([
    [99, '98'],
    [100, '99'],
    [101, '100 So it is with 1 more files.'],
    [150, '149 So it is with 50 more files.'],
  ])('are told up to the hundredth, which says how many there are: %i', (count, last) => {
    expect(told(count)).toHaveLength(Math.min(count, 100));
    expect(told(count).slice(0, 99)).toEqual(many(99).map(({ message }) => message));
    expect(told(count).at(-1)).toBe(last);
  });

  it('are counted by check', () => {
    expect([...boundFiles([...many(99), ...many(99, warning)])]).toHaveLength(198);
  });
});
