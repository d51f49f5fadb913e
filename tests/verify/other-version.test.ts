import { beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import { schemaFiles } from '../../scripts/release/generate.js';
import {
  everyFormat,
  resealed,
  rewritten,
  said,
  smallRelease,
  verified,
  withCells,
  withFile,
  withoutFile,
} from './release.js';

/** A program of another version than the one that made the release, so its own table model says nothing about it. */
const tool = { name: 'fog-horns', version: '0.2.0' };

let release: Files;
beforeAll(async () => {
  // As a release without descriptors, such as the first one.
  release = await smallRelease();
  for (const descriptor of ['datapackage.json', 'CITATION.cff'])
    release = resealed(withoutFile(release, descriptor));
});

/** A descriptor as any publisher would write it. */
const dataPackage = (version = '0.1.0'): string =>
  JSON.stringify({
    name: 'fog-horns',
    version,
    licenses: [{ name: 'CC-BY-4.0' }],
    resources: [
      {
        name: 'quotes',
        path: 'csv/quotes.csv',
        schema: {
          fields: [
            { name: 'quote_id', type: 'string', constraints: { required: true } },
            {
              name: 'kind',
              type: 'string',
              constraints: { required: true, enum: ['direct', 'mixed', 'indirect'] },
            },
            { name: 'n_segments', type: 'integer', constraints: { minimum: 1 } },
            { name: 'parent_quote_id', type: 'string' },
            { name: 'speaker_id', type: 'string' },
          ],
          primaryKey: 'quote_id',
          foreignKeys: [
            { fields: 'speaker_id', reference: { resource: 'actors', fields: 'actor_id' } },
            { fields: ['parent_quote_id'], reference: { resource: '', fields: ['quote_id'] } },
          ],
        },
      },
    ],
  });

const described = (files: Files): Files =>
  resealed(withFile(files, 'datapackage.json', dataPackage()));

const saidOf = async (files: Files): Promise<string[]> => said(await verified(files, { tool }));

describe('a release of another version', () => {
  it('is compared between its formats, and it is said what was not checked', async () => {
    const { findings, notes, shapesFrom, counts } = await verified(release, { tool });
    expect([findings, shapesFrom]).toEqual([[], 'release']);
    expect(notes[0]).toMatch(
      /^The release is of version 0\.1\.0 and this program of 0\.2\.0, .* It ships nothing that says what a cell may hold/,
    );
    expect(notes[0]).toContain('Run npx fog-horns@0.1.0 verify for every check.');
    expect(counts).toMatchObject({ valid_rows: 0, references: 0 });
    expect(counts.cells).toBeGreaterThan(1000);
    expect(counts.passages).toBeGreaterThan(10);
  });

  it('with another value in one format', async () => {
    const files = await rewritten(release, 'quotes', ['parquet'], withCells(0, { cue: 'shout' }));
    expect(await saidOf(files)).toEqual(['table/cell parquet/quotes.parquet row 1, cue: "shout".']);
  });

  it('is held against its own datapackage.json', async () => {
    const files = described(release);
    const { notes, counts } = await verified(files, { tool });
    expect(notes[0]).toContain(
      'Rows, keys and references were held against its datapackage.json, as far as these go',
    );
    expect(counts.valid_rows).toBe(2);
    expect(await saidOf(files)).toEqual([]);
  });

  it.each([
    [
      'a code it does not list',
      { kind: 'sung' },
      'table/schema json/quotes.json:2/0/kind row 1 (Q001): "sung" is not a code for kind.',
    ],
    [
      'a number below its minimum',
      { n_segments: 0 },
      'table/schema json/quotes.json:2/0/n_segments row 1 (Q001): n_segments is 0: it must be >= 1.',
    ],
    [
      'a reference that leads nowhere',
      { speaker_id: 'nobody' },
      'table/reference json/quotes.json:2/0/speaker_id row 1 (Q001), speaker_id: "nobody" is not in actors.',
    ],
    [
      'a reference to its own table',
      { parent_quote_id: 'Q099' },
      'table/reference json/quotes.json:2/0/parent_quote_id row 1 (Q001), parent_quote_id: "Q099" is not in quotes.',
    ],
    [
      'a key of another row',
      { quote_id: 'Q002' },
      'table/key json/quotes.json:3/1/quote_id row 2 (Q002) has the key of row 1.',
    ],
  ])('with %s', async (_what, cells, finding) => {
    const files = described(await rewritten(release, 'quotes', everyFormat, withCells(0, cells)));
    expect(await saidOf(files)).toContain(finding);
  });

  it('is held against the JSON Schemas of its npm package', async () => {
    const inPackage = (files: Files): Files =>
      new Map([
        ...[...files].map(([path, bytes]) => [`package/dist/${path}`, bytes] as const),
        ...[...schemaFiles()].map(([path, bytes]) => [`package/schemas/${path}`, bytes] as const),
        [
          'package/package.json',
          new TextEncoder().encode('{"name": "fog-horns", "version": "0.1.0"}'),
        ],
      ]);
    const { findings, notes, counts } = await verified(inPackage(release), { tool });
    expect(findings).toEqual([]);
    expect(notes[0]).toContain('held against the JSON Schemas of its npm package, as far');
    expect(counts.valid_rows).toBe(counts.rows);
    const files = inPackage(
      await rewritten(release, 'quotes', everyFormat, withCells(0, { kind: 'sung' })),
    );
    expect(await saidOf(files)).toEqual([
      'table/schema package/dist/json/quotes.json:2/0/kind row 1: "sung" is not a code for kind.',
    ]);
  });

  it('whose files do not agree on the version', async () => {
    const files = resealed(withFile(release, 'datapackage.json', dataPackage('0.3.0')));
    expect(await saidOf(files)).toEqual([
      'identity/differs datapackage.json It says version "0.3.0".',
    ]);
  });

  it('of another dataset', async () => {
    const findings = await verified(release, { tool: { name: 'missile-talks', version: '0.1.0' } });
    expect(said(findings)).toEqual(['identity/other-dataset . This is a release of "fog-horns".']);
  });

  it('has patterns that are not run, since one can be made to run for ever', async () => {
    const schema = {
      items: {
        type: 'object',
        properties: { definition: { type: 'string', pattern: '^(([a-z])+.)+[A-Z]([a-z])+$' } },
      },
    };
    const files = new Map<string, Uint8Array>([
      ...[...release].map(([path, bytes]) => [`dist/${path}`, bytes] as const),
      ['package.json', new TextEncoder().encode('{"name": "fog-horns", "version": "0.1.0"}')],
      [
        'schemas/release/vocabularies.schema.json',
        new TextEncoder().encode(JSON.stringify(schema)),
      ],
    ]);
    const findings = await saidOf(files);
    expect(findings.filter((each) => !each.startsWith('footer/value'))).toEqual([]);
  });
});
