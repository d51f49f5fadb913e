import { measuresOf } from '../../scripts/text/measured.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import type { Column } from '../../scripts/model/tables/table.js';
import type { Files } from '../../scripts/text/files.js';
import { fileFacts } from '../../scripts/release/descriptors/file-facts.js';
import { tableSchema } from '../../scripts/release/descriptors/table-schema.js';
import { sha256Of } from '../../scripts/text/digest.js';
import { baseRelease, registered } from '../fixtures/base-release.js';
import { textOf } from '../fixtures/edit.js';

interface Described {
  readonly path: string;
  readonly encoding?: string;
  readonly hash: string;
}
interface Other extends Described {
  readonly licenses: readonly Readonly<Record<string, string>>[];
  readonly sources?: unknown;
}
interface Resource extends Other {
  readonly name: string;
  readonly type: string;
  readonly schema: unknown;
  readonly alternatives: readonly Described[];
}

let release: Files;
let resources: readonly Resource[];
let others: readonly Other[];
let every: readonly Described[];
let described: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  release = await baseRelease(registered);
  described = JSON.parse(textOf(release, 'datapackage.json')) as Record<string, unknown>;
  resources = described['resources'] as readonly Resource[];
  others = described['files'] as readonly Other[];
  every = [...resources.flatMap((resource) => [resource, ...resource.alternatives]), ...others];
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

  it('has the tables as its resources, in the order of the codebook, and every other file that holds no digest', () => {
    expect(resources.map(({ name }) => name)).toEqual(tableNames);
    expect(resources.map(({ path }) => path)).toEqual(tableNames.map((name) => `csv/${name}.csv`));
    expect(resources.filter(({ type, schema }) => type !== 'table' || !schema)).toEqual([]);
    const inOtherFormats = resources.flatMap(({ alternatives }) => alternatives);
    expect(inOtherFormats.map(({ path }) => path)).toEqual(
      tableNames.flatMap((name) => [`json/${name}.json`, `parquet/${name}.parquet`]),
    );
    const unlisted = ['.zenodo.json', 'SHA256SUMS', 'croissant.json', 'datapackage.json'];
    const paths = [...release.keys()].filter((path) => !unlisted.includes(path));
    expect(every.map(({ path }) => path).sort()).toEqual(paths.sort());
  });

  it('gives the digest of every file, and the encoding of all but Parquet', () => {
    const wrong = every.filter(
      ({ path, hash }) => hash !== `sha256:${sha256Of(release.get(path) ?? '')}`,
    );
    expect(wrong).toEqual([]);
    const binary = every.filter(({ encoding }) => encoding !== 'utf-8');
    expect(binary.map(({ path }) => path)).toEqual(
      tableNames.map((name) => `parquet/${name}.parquet`),
    );
  });

  it('gives every file one licence, and leaves the articles’ texts to their publishers', () => {
    expect([...resources, ...others].filter(({ licenses }) => licenses.length !== 1)).toEqual([]);
    const text = others.find(({ path }) => path === 'text/A000.txt');
    expect(text?.licenses).toEqual([{ path: 'RIGHTS.md', title: 'Invented for the tests.' }]);
    expect(text?.sources).toEqual([{ title: '[Untitled article A000]', path: 'text/A000.txt' }]);
    const table = resources.find(({ name }) => name === 'blocks');
    expect(table?.licenses[0]?.['title']).toContain('the articles’ words in them remain');
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
    fileFacts(measuresOf(new Map(paths.map((path) => [path, new TextEncoder().encode('Gulls.')]))));

  it('refuses a format that nothing describes', () => {
    expect(() => facts('gulls.xyz')).toThrow('gulls.xyz: say in descriptors/file-facts.ts');
  });

  it('takes the longest ending that fits', () => {
    expect(facts('citation.csl.json', 'dtypes.json').map(({ mediatype }) => mediatype)).toEqual([
      'application/vnd.citationstyles.csl+json',
      'application/json',
    ]);
  });
});
