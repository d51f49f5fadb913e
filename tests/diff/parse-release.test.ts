import { describe, expect, it } from 'vitest';
import { parseRelease } from '../../scripts/diff/parse-release.js';

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

describe('parseRelease', () => {
  it('reads rows, and the columns and key that the release describes', () => {
    const { release, findings } = parseRelease(
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
      'v0.2.0',
    );
    expect(findings).toEqual([]);
    expect([...(release?.tables.keys() ?? [])]).toEqual(['events', 'gulls']);
    expect(release?.tables.get('events')?.columns).toEqual([
      { name: 'event_id', type: 'text, never empty', description: 'Identifies the row.' },
      { name: 'date_latest', type: 'date, may be empty', description: 'The last day.' },
      { name: 'issues', type: 'list, never empty', description: 'What about.' },
      { name: 'value', type: 'number, never empty', description: undefined },
    ]);
    expect(release?.tables.get('gulls')).toEqual({
      columns: undefined,
      key: ['coast', 'year'],
      rows: [],
    });
    // The descriptor travels with the tables; package.json of a checkout may be ahead of them.
    expect(release?.version).toBe('0.2.0');
    expect(release?.digest).toBe(
      '61fb1972cf2f40b0fcdc98e6d62c1962e9d9d0165388218030069f32c968fa3b',
    );
    expect(release?.ids).toHaveLength(1);
  });

  it('takes the columns from the rows of a release without schemas, and no version from one that names none', () => {
    const { release } = parseRelease(filesOf({ 'dist/json/events.json': events }), 'dist');
    expect(release?.tables.get('events')?.columns).toEqual(
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

  it.each<[string, Record<string, string>, object]>([
    [
      'no table',
      { 'package.json': '{}' },
      { check: 'diff/unreadable', file: 'old', message: 'It holds no table of a release.' },
    ],
    [
      'a table that is not JSON',
      { 'dist/json/events.json': '[\n{"event_id": }\n]' },
      { check: 'json/syntax', file: 'old:dist/json/events.json', line: 2, column: 14 },
    ],
    [
      'a table that is no list',
      { 'dist/json/events.json': '{}' },
      { check: 'diff/unreadable', message: 'It is no list of rows.' },
    ],
    [
      'a cell that is no cell',
      { 'dist/json/events.json': '[{"event_id": "E001"}, {"event_id": {}}]' },
      {
        check: 'diff/unreadable',
        pointer: '/1/event_id',
        message: '/1/event_id is no row or cell.',
      },
    ],
  ])('%s comes back as a finding', (_what, files, finding) => {
    const { release, findings } = parseRelease(filesOf(files), 'old');
    expect(release).toBeUndefined();
    expect(findings).toMatchObject([finding]);
  });
});
