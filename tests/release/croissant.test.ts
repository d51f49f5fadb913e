import { beforeAll, describe, expect, it } from 'vitest';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import type { Column } from '../../scripts/model/tables/table.js';
import { recordSets } from '../../scripts/release/descriptors/croissant-records.js';
import { baseRelease, registered } from '../fixtures/base-release.js';
import { textOf } from '../fixtures/edit.js';

let dataset: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  dataset = JSON.parse(textOf(await baseRelease(registered), 'croissant.json')) as typeof dataset;
});

const meanings = [{ vocabulary: 'quote_kind', code: 'direct', definition: 'All in marks.' }];
const setOf = (id: string) => recordSets(meanings).find((each) => each['@id'] === id);
const fieldOf = (table: string, column: string): unknown =>
  setOf(table)?.field.find(({ name }) => name === column);

describe('croissant.json', () => {
  it('says of the dataset what package.json says', () => {
    expect(dataset).toMatchObject({
      '@type': 'sc:Dataset',
      conformsTo: ['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0'],
      name: 'Fog horns',
      alternateName: 'fog-horns',
      url: 'https://example.org/fog-horns',
      version: '0.1.0',
      datePublished: '2012-03-06',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: [{ '@type': 'Organization', name: 'The keepers' }],
      isBasedOn: [{ '@id': '#A000', name: '[Untitled article A000]' }],
      'prov:wasDerivedFrom': [{ '@id': '#A000' }],
    });
    expect(dataset['@context']).toMatchObject({
      '@vocab': 'https://schema.org/',
      sc: 'https://schema.org/',
    });
  });

  it('has a record set for every table and every vocabulary that a column uses', () => {
    const columns = tableNames.flatMap((name): readonly Column[] => tables[name].columns);
    const used = new Set(columns.flatMap(({ vocabulary }) => vocabulary ?? []));
    const sets = dataset['recordSet'] as readonly { '@id': string }[];
    expect(sets.map(({ '@id': id }) => id)).toEqual([
      ...tableNames,
      ...[...used].map((name) => `vocabulary/${name}`),
    ]);
  });
});

describe('recordSets', () => {
  it('gives lists as arrays, codes as references to their vocabulary', () => {
    expect(fieldOf('quotes', 'issues')).toMatchObject({
      dataType: 'sc:Text',
      isArray: true,
      source: { fileObject: { '@id': 'json/quotes.json' }, extract: { jsonPath: '$[*].issues' } },
      references: { field: { '@id': 'vocabulary/issue/name' } },
    });
    expect(setOf('vocabulary/quote_kind')).toMatchObject({
      dataType: 'sc:Enumeration',
      data: [
        {
          'vocabulary/quote_kind/name': 'direct',
          'vocabulary/quote_kind/description': 'All in marks.',
        },
      ],
    });
  });

  it('gives foreign keys as the column of the file they point to', () => {
    expect(fieldOf('quotes', 'speaker_id')).toMatchObject({
      references: {
        fileObject: { '@id': 'json/actors.json' },
        extract: { jsonPath: '$[*].actor_id' },
      },
    });
    expect(setOf('crosswalk')?.key).toEqual([
      { '@id': 'crosswalk/type' },
      { '@id': 'crosswalk/status' },
      { '@id': 'crosswalk/cameo' },
    ]);
  });

  it('derives rows from their passages, and rows without a passage from none', () => {
    expect(setOf('event_mentions')).toMatchObject({
      annotation: {
        equivalentProperty: 'prov:wasDerivedFrom',
        subField: ['article_id', 'char_start', 'char_end', 'byte_start', 'byte_end'].map(
          (name) => ({ name }),
        ),
      },
    });
    expect(setOf('crosswalk')).not.toHaveProperty('annotation');
  });
});
