import { describe, expect, it } from 'vitest';
import { releaseParts } from '../../scripts/release/find.js';
import { openRelease } from '../../scripts/release/open.js';

const encoder = new TextEncoder();
const filesOf = (files: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));

const events = '[\n{"event_id":"E001","issues":["us_nmd"],"contested":false,"place":null}\n]\n';
const schema = JSON.stringify({
  items: {
    properties: {
      event_id: { type: 'string', description: 'Identifies the row.' },
      date_latest: {
        anyOf: [{ type: 'string', format: 'date', description: 'The last day.' }, { type: 'null' }],
        description: 'The last day.',
      },
      issues: { type: 'array', description: 'What about.' },
      value: { type: 'number' },
    },
  },
});

describe('openRelease', () => {
  it.each([
    ['SHA256SUMS', ''],
    ['dist/SHA256SUMS', 'dist/'],
    ['a/json/x.json', 'a/'],
    ['a/dist/json/x.json', 'a/dist/'],
    ['olddist/json/x.json', 'olddist/'],
    ['dist/dist/SHA256SUMS', undefined],
    ['a/b/SHA256SUMS', undefined],
  ])('finds the release of %s in %s', (path, folder) => {
    const release = openRelease(filesOf({ [path]: '', 'z/SHA256SUMS': '' }));
    expect(release?.folder).toBe(folder ?? 'z/');
    expect(release?.aroundFolder).toBe(folder === 'a/dist/' ? 'a/' : '');
  });

  it('reads rows, and the columns and key that the release describes', () => {
    const release = openRelease(
      filesOf({
        'dist/json/gulls.json': '[]\n',
        'dist/json/events.json': events,
        'dist/datapackage.json': JSON.stringify({
          version: '0.2.0',
          resources: [{ path: 'csv/gulls.csv', schema: { primaryKey: ['coast', 'year'] } }],
        }),
        'dist/SHA256SUMS': 'abc  x\n',
        'schemas/release/events.schema.json': schema,
        'package.json': '{"version": "0.3.0"}',
        'curated/ids.json':
          '{"$schema": "s", "ids": [{"id": "E001", "kind": "event", "status": "active"}]}',
      }),
    );
    expect(release?.tables).toEqual(['events', 'gulls']);
    expect(release?.rows('events')).toEqual({ value: JSON.parse(events) as unknown, findings: [] });
    expect(release?.columns('events')).toEqual([
      { name: 'event_id', type: 'text, never empty', description: 'Identifies the row.' },
      { name: 'date_latest', type: 'date, may be empty', description: 'The last day.' },
      { name: 'issues', type: 'list, never empty', description: 'What about.' },
      { name: 'value', type: 'number, never empty', description: undefined },
    ]);
    expect([release?.columns('gulls'), release?.key('gulls')]).toEqual([
      undefined,
      ['coast', 'year'],
    ]);
    // The descriptor travels with the tables; package.json of a checkout may be ahead of them.
    expect(release?.version).toBe('0.2.0');
    expect(release?.digest).toBe(
      '61fb1972cf2f40b0fcdc98e6d62c1962e9d9d0165388218030069f32c968fa3b',
    );
    expect(release?.ids).toHaveLength(1);
  });

  it('takes what datapackage.json says of columns where there is no schema', () => {
    const fields = [{ name: 'issues', description: 'What about. Codes of the vocabulary issue.' }];
    const resources = [{ path: 'csv/events.csv', schema: { fields } }];
    const release = openRelease(
      filesOf({
        'json/events.json': events,
        'datapackage.json': JSON.stringify({ resources }),
      }),
    );
    expect(release?.columns('events')?.slice(0, 2)).toEqual([
      { name: 'event_id' },
      { name: 'issues', summary: 'What about. Codes of the vocabulary issue.' },
    ]);
  });

  it('takes the columns from the rows of a release without schemas, and no version from one that names none', () => {
    const release = openRelease(filesOf({ 'json/events.json': events }));
    expect(release?.columns('events')).toEqual(
      ['event_id', 'issues', 'contested', 'place'].map((name) => ({
        name,
        type: undefined,
        description: undefined,
      })),
    );
    expect([release?.version, release?.digest, release?.ids]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['is not JSON', '[\n{"event_id": }\n]', { line: 2, column: 14 }],
    ['is not a list', '{}', { message: 'It does not hold a list of rows.' }],
    [
      'has a cell that is not one',
      '[{"event_id": "E001"}, {"event_id": {}}]',
      { pointer: '/1/event_id', line: 1, column: 37 },
    ],
  ])('says where a table %s', (_what, text, finding) => {
    const { value, findings } = openRelease(filesOf({ 'json/events.json': text }))?.rows(
      'events',
    ) ?? { value: undefined, findings: [] };
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([
      { check: 'file/unreadable', file: 'json/events.json', ...finding },
    ]);
  });
});

describe('releaseParts', () => {
  it.each([
    ['a dist folder', ['SHA256SUMS', 'json/', 'json/events.json'], ['']],
    ['an archive unpacked', ['a-1.0.0/', 'a-1.0.0/SHA256SUMS'], ['a-1.0.0/']],
    ['a project without a release', ['curated/', 'scripts/', 'scripts/json/'], []],
  ])('of %s', (_what, paths, parts) => {
    expect(releaseParts(paths)).toEqual(parts);
  });

  it('of a project are its dist folder and what belongs to it, and nothing else', () => {
    expect(releaseParts(['README.md', 'dist/', 'dist/json/', 'scripts/', 'scripts/a.ts'])).toEqual([
      'dist/',
      'package.json',
      'CITATION.cff',
      'curated/ids.json',
      'corpus/raw/',
      'schemas/',
    ]);
  });
});
