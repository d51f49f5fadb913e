import { describe, expect, it } from 'vitest';
import { checkRows } from '../../scripts/checks/run.js';
import type { Files } from '../../scripts/text/files.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { baseFiles, pathOf } from '../fixtures/base-project.js';
import { edited, item, textOf, withFile, withSource } from '../fixtures/edit.js';

/** Input that is wrong in ways nobody foresees: it comes back as findings, never as an exception. */
const checksOf = (files: Files): string[] =>
  runPipeline(files, { bootstrap: noIntervals }).findings.map(({ check, pointer }) =>
    `${check} ${pointer ?? ''}`.trim(),
  );

const withLabel = (label: string): Files =>
  edited(baseFiles, 'events', ({ events }) => {
    item(events, 0).label = label;
  });

describe('a file that is no record', () => {
  it.each([
    ['empty', '', 'json/syntax'],
    ['white space', ' \n', 'json/syntax'],
    ['null', 'null', 'record/schema'],
    ['a list', '[]', 'record/schema'],
    ['a number', '7', 'record/schema'],
    ['a byte order mark', '\ufeff{}', 'json/syntax'],
    ['a comment', '{} // all', 'json/syntax'],
    ['cut off', '{"exceptions": [', 'json/syntax'],
    ['not a number', '{"exceptions": NaN}', 'json/syntax'],
  ])('%s', (_name, text, check) => {
    const checks = checksOf(withFile(baseFiles, pathOf.exceptions, text));
    expect(checks).not.toEqual([]);
    expect(checks.filter((each) => !each.startsWith(check))).toEqual([]);
  });

  it('JSON nested deeper than any record', () => {
    const text = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(checksOf(withFile(baseFiles, pathOf.exceptions, text))).not.toEqual([]);
  });

  it.each(['null', '[]', '{"name": 1}'])('package.json as %s', (text) => {
    const checks = checksOf(withFile(baseFiles, 'package.json', text));
    expect(new Set(checks.map((check) => check.split(' ')[0]))).toEqual(
      new Set(['project/metadata']),
    );
  });
});

describe('a key that JavaScript knows', () => {
  it.each(['__proto__', 'constructor', 'toString', ''])(
    '"%s" is an unknown field like any other',
    (key) => {
      const text = textOf(baseFiles, pathOf.exceptions).replace(
        '{',
        `{ ${JSON.stringify(key)}: {}, `,
      );
      expect(checksOf(withFile(baseFiles, pathOf.exceptions, text))).toEqual([
        `record/schema /${key}`,
      ]);
    },
  );
});

describe('a date that cannot be read', () => {
  it('among the outside facts that date an article', () => {
    const files = edited(withSource(baseFiles), 'sources', ({ articles }) => {
      item(articles, 0).outside_facts = [
        { fact: 'It was 2012.', effect: 'not_after', edtf: '2012-13', sources: ['S001'] },
      ];
    });
    expect(checksOf(files)).toEqual(['date/edtf /articles/0/outside_facts/0/edtf']);
  });
});

describe('a number that JavaScript cannot count exactly', () => {
  it('as the size of a raw file', () => {
    const files = edited(baseFiles, 'sources', ({ articles }) => {
      item(articles, 0).bytes = 1e16;
    });
    expect(checksOf(files)).not.toEqual([]);
  });
});

describe('characters that a release cannot hold', () => {
  it('half of a surrogate pair, which UTF-8 cannot write', () => {
    expect(checksOf(withLabel('Fog \ud83d horn'))).not.toEqual([]);
  });

  it('a next-line character is reported where the curator wrote it', () => {
    expect(checksOf(withLabel('Fog\u0085horn'))).toEqual(['record/schema /events/0/label']);
  });
});

describe('the registry', () => {
  const withEntry = (kind: 'actor' | 'quote'): Files =>
    edited(baseFiles, 'ids', ({ ids }) => {
      ids.push({ id: 'E001', kind, status: 'withdrawn', reason: 'Never was.' });
      ids.sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
    });

  it.each(['actor', 'quote'] as const)('holds an id once, not again as %s', (kind) => {
    expect(checksOf(withEntry(kind)).join('\n')).toMatch(/id\/sorted|id\/unregistered/);
  });

  it('merges an id into one of the same kind', () => {
    const files = edited(baseFiles, 'ids', ({ ids }) => {
      ids.push({
        id: 'Q009',
        kind: 'quote',
        status: 'merged',
        into: 'E001',
        reason: 'The same thing twice.',
      });
    });
    expect(checksOf(files)).toEqual(['id/vanished /ids/8']);
  });
});

describe('a row that breaks its schema in a column that may be empty', () => {
  it('is said once, in one sentence', () => {
    const { dataset, rows } = runPipeline(baseFiles);
    if (!dataset || !rows) throw new Error('The base project is not free of errors.');
    const events = rows.events.map((row) => ({ ...row, event_note: 'Fog\nhorn' })).slice(0, 1);
    const findings = checkRows({ ...rows, events }, dataset);
    const broken = findings.filter(({ check }) => check === 'release/schema');
    expect(broken.map(({ message }) => message)).toEqual([
      'events E001: "Fog\\nhorn" (with U+000A line feed) has the wrong form for event_note.',
    ]);
  });
});
