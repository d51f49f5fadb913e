import { beforeAll, describe, expect, it } from 'vitest';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import type { Column } from '../../scripts/model/tables/table.js';
import type { Files } from '../../scripts/text/files.js';
import { fileFacts } from '../../scripts/release/descriptors/file-facts.js';
import { tableSchema } from '../../scripts/release/descriptors/table-schema.js';
import { baseRelease, registered } from '../fixtures/base-release.js';
import { textOf } from '../fixtures/edit.js';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly encoding?: string;
  readonly licenses: readonly Readonly<Record<string, string>>[];
  readonly sources?: unknown;
  readonly schema?: unknown;
}

let release: Files;
let resources: readonly Resource[];
let described: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  release = await baseRelease(registered);
  described = JSON.parse(textOf(release, 'datapackage.json')) as Record<string, unknown>;
  resources = described['resources'] as readonly Resource[];
});

describe('datapackage.json', () => {
  it('says of the dataset what package.json says, at the time of the release date', () => {
    expect(described).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'fog-horns',
      id: 'https://doi.org/10.1234/fog-horns',
      title: 'Fog horns',
      description: 'One invented article.',
      homepage: 'https://example.org/fog-horns',
      version: '0.1.0',
      created: '2012-03-06T00:00:00Z',
      keywords: ['fog'],
      licenses: [{ name: 'CC-BY-4.0' }],
      contributors: [{ title: 'The keepers', roles: ['author'] }],
      sources: [{ title: '[Untitled article A000]', path: 'text/A000.txt' }],
    });
  });

  it('lists every file that holds no digest, by code point of its path', () => {
    const others = ['.zenodo.json', 'SHA256SUMS', 'croissant.json', 'datapackage.json'];
    const paths = [...release.keys()].filter((path) => !others.includes(path));
    expect(resources.map(({ path }) => path)).toEqual(paths.sort());
  });

  it('gives every resource a name of its own, a safe path and one licence', () => {
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(resources.filter(({ name }) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
    expect(resources.filter(({ path }) => !/^[A-Za-z0-9]/.test(path))).toEqual([]);
    expect(resources.filter(({ licenses }) => licenses.length !== 1)).toEqual([]);
  });

  it('calls CSV files, and only them, tables, and gives the encoding of all but Parquet', () => {
    const tabular = resources.filter(({ type }) => type === 'table');
    expect(tabular.map(({ name }) => name)).toEqual([...tableNames].sort());
    expect(tabular.filter(({ schema }) => schema === undefined)).toEqual([]);
    const binary = resources.filter(({ encoding }) => encoding !== 'utf-8');
    expect(binary.map(({ path }) => path)).toEqual(
      [...tableNames].sort().map((name) => `parquet/${name}.parquet`),
    );
  });

  it('leaves the articles’ texts to their publishers', () => {
    const text = resources.find(({ path }) => path === 'text/A000.txt');
    expect(text?.licenses).toEqual([{ path: 'RIGHTS.md', title: 'Invented for the tests.' }]);
    expect(text?.sources).toEqual([{ title: '[Untitled article A000]', path: 'text/A000.txt' }]);
    const table = resources.find(({ name }) => name === 'blocks');
    expect(table?.licenses[0]?.['title']).toContain("the articles' words in them remain");
  });
});

describe('tableSchema', () => {
  it.each(tableNames)('of %s has the columns of the model, with examples as texts', (name) => {
    const { fields, primaryKey, missingValues } = tableSchema(name);
    expect(fields.map((field) => field.name)).toEqual(
      tables[name].columns.map((each) => each.name),
    );
    expect(fields.filter(({ example }) => typeof example !== 'string')).toEqual([]);
    expect(primaryKey).toEqual(tables[name].key);
    expect(missingValues).toEqual(['']);
  });

  it('requires what the model never leaves empty, but no list, which may be empty', () => {
    const { fields } = tableSchema('quotes');
    const required = fields.filter(({ constraints }) => constraints.required);
    const columns: readonly Column[] = tables.quotes.columns;
    const solid = columns.filter(({ nullable, type }) => !nullable && type !== 'list');
    expect(required.map(({ name }) => name)).toEqual(solid.map(({ name }) => name));
  });

  it('describes a list by a pattern that joined members match and nothing else', () => {
    const issues = tableSchema('quotes').fields.find(({ name }) => name === 'issues');
    const pattern = new RegExp(issues?.constraints.pattern ?? '', 'u');
    expect(issues?.type).toBe('string');
    expect(['joint_md', 'abm_treaty;joint_md'].filter((cell) => !pattern.test(cell))).toEqual([]);
    const wrong = ['', ';', 'joint_md;', ';joint_md', 'joint_md;gulls', 'joint_md,abm_treaty'];
    expect(wrong.filter((cell) => pattern.test(cell))).toEqual([]);
    const spellings = tableSchema('actors').fields.find(({ name }) => name === 'spellings');
    const anyText = new RegExp(spellings?.constraints.pattern ?? '');
    expect(anyText.test('Paul Wolfovitz;P. Wolfowitz')).toBe(true);
    expect(anyText.test('Paul Wolfovitz;;P. Wolfowitz')).toBe(false);
  });

  it('refers to other tables by name and to its own by an empty one', () => {
    const { foreignKeys } = tableSchema('actors');
    expect(foreignKeys).toContainEqual({
      fields: ['state_id'],
      reference: { resource: '', fields: ['actor_id'] },
    });
    expect(tableSchema('quotes').foreignKeys).toContainEqual({
      fields: ['speaker_id'],
      reference: { resource: 'actors', fields: ['actor_id'] },
    });
    expect(tableSchema('vocabularies')).not.toHaveProperty('foreignKeys');
  });
});

describe('fileFacts', () => {
  const facts = (...paths: string[]) =>
    fileFacts(new Map(paths.map((path) => [path, new TextEncoder().encode('Gulls.')])));

  it('refuses a format that nothing describes, and two files of one name', () => {
    expect(() => facts('gulls.xyz')).toThrow('gulls.xyz: say in descriptors/file-facts.ts');
    expect(() => facts('text/a.txt', 'text/A.txt')).toThrow('would both be called a.txt');
  });

  it('takes the longest ending that fits', () => {
    expect(facts('citation.csl.json', 'dtypes.json').map(({ mediatype }) => mediatype)).toEqual([
      'application/vnd.citationstyles.csl+json',
      'application/json',
    ]);
  });
});
