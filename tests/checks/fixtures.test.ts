import { describe, expect, it } from 'vitest';
import { allChecks } from '../../scripts/checks/lists.js';
import { pointerTokens } from '../../scripts/text/json-pointer.js';
import type { Finding } from '../../scripts/text/finding.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { baseFiles } from '../fixtures/base-project.js';
import { textOf } from '../fixtures/edit.js';
import type { Fixture } from '../fixtures/fixture.js';
import { fixtures } from '../fixtures/index.js';

const ids: readonly string[] = allChecks.map(({ id }) => id);

/** JSON files in which a finding names no value: there is none, the text cannot be read, or it is the layout or every byte. */
const withoutPointer = new Set([
  'project/missing-file',
  'json/syntax',
  'record/format',
  'pass/frozen',
]);

/** The source text from a line and column (1-based, code points) on. */
function sourceFrom(source: string, line: number, column: number): string {
  const lines = source.split('\n').slice(line - 1);
  const [first = '', ...rest] = lines;
  return [
    Array.from(first)
      .slice(column - 1)
      .join(''),
    ...rest,
  ].join('\n');
}

function valueAt(root: unknown, pointer: string): unknown {
  return pointerTokens(pointer).reduce<unknown>(
    (value, token) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, token) : undefined,
    root,
  );
}

/** How the source text of a value begins, whatever its layout. */
const beginningOf = (value: unknown): string =>
  Array.isArray(value) ? '[' : typeof value === 'object' ? '{' : JSON.stringify(value);

function expectPlace({ id, files, at }: Fixture, finding: Finding): void {
  const { file, pointer, line, column } = finding;
  if (pointer === undefined || line === undefined || column === undefined)
    throw new Error(`${id} does not say where in ${file}.`);
  const source = textOf(files, file);
  const from = sourceFrom(source, line, column);
  // A doubled key is the one finding about a key, not about its value.
  if (id !== 'json/duplicate-key')
    expect(from).toSatisfy((text: string) =>
      text.startsWith(beginningOf(valueAt(JSON.parse(source), pointer))),
    );
  if (at?.[0] === pointer) expect(from.slice(0, at[1].length)).toBe(at[1]);
}

describe('the base project', () => {
  const { findings, rows } = runPipeline(baseFiles);

  it('raises nothing', () => {
    expect(findings).toEqual([]);
  });

  it('has rows in every table but none more than it needs', () => {
    const counts = Object.entries(rows ?? {}).map(([name, { length }]) => [name, length]);
    expect(Object.fromEntries(counts)).toMatchObject({
      articles: 1,
      blocks: 3,
      actors: 3,
      events: 2,
      quotes: 2,
      quotation_marks: 2,
    });
  });
});

describe('fixtures', () => {
  it('has one for every check, and none for a check that does not exist', () => {
    expect([...new Set(fixtures.map(({ id }) => id))].sort()).toEqual([...ids].sort());
  });
});

describe('each fixture raises its check and no other, and says where, what was expected and how to mend it', () => {
  it.each(fixtures.map((fixture) => [fixture.id, fixture.what, fixture] as const))(
    '%s: %s',
    (id, _what, fixture) => {
      const ran = fixture.run();
      expect([...new Set(ran.findings.map(({ check }) => check))]).toEqual([id]);
      const severity = allChecks.find((check) => check.id === id)?.severity;
      for (const finding of ran.findings) {
        expect(finding.severity).toBe(severity);
        expect(Math.min(finding.line ?? 1, finding.column ?? 1)).toBeGreaterThan(0);
        for (const text of [finding.file, finding.message, finding.expected, finding.fix])
          expect(text).toMatch(/^\S(?:.*\S)?$/s);
        const isJson = ran.files.has(finding.file) && finding.file.endsWith('.json');
        if (isJson && !withoutPointer.has(id)) expectPlace(ran, finding);
      }
      if (ran.at) expect(ran.findings.map(({ pointer }) => pointer)).toContain(ran.at[0]);
    },
  );
});
