import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from '../../scripts/model/codes.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { formats, tableFile } from '../../scripts/formats/index.js';
import { root } from '../project.js';
import { narrow, withEachDamaged } from './damaged-release.js';
import { pythonFor } from './python-environment.js';
import { outputOf } from './run.js';

type Loaded =
  | { readonly refused: string }
  | {
      readonly errors: readonly string[];
      readonly warnings: readonly string[];
      readonly records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
    };

/** Damage that mlcroissant must refuse; the words are of its report. */
const damages = [
  {
    what: 'another digest',
    file: 'json/quotes.json',
    words: ['Q009', 'Q909'],
    report: 'is not identical with the reference',
  },
  {
    what: 'a record set of no file',
    file: 'croissant.json',
    words: ['"@id": "json/quotes.json"', '"@id": "json/quots.json"'],
    report: 'json/quotes.json',
  },
  {
    what: 'a field of no column',
    file: 'croissant.json',
    words: ['"$[*].cue"', '"$[*].clue"'],
    report: 'All arrays must be of the same length',
  },
  {
    what: 'a dataset without its type',
    file: 'croissant.json',
    words: ['"@type": "sc:Dataset"', '"@type": "sc:Thing"'],
    report: 'Dataset',
  },
  {
    what: 'a field of no type',
    file: 'croissant.json',
    words: ['"dataType": "sc:Date"', '"dataTyp": "sc:Date"'],
    report: 'does not specify a valid',
  },
] as const;

interface Descriptor {
  readonly distribution: readonly { readonly '@id': string }[];
  readonly recordSet: readonly { readonly '@id': string; readonly field: readonly object[] }[];
}

/** The descriptor of two tables in JSON, without what refers to others. */
const ofTwoTables = ({ distribution, recordSet, ...rest }: Descriptor) => ({
  ...rest,
  distribution: distribution.filter(({ '@id': id }) => id.startsWith('json/')),
  recordSet: recordSet
    .filter(({ '@id': id }) => ['articles', 'quotes'].includes(id))
    .map(({ field, ...set }) => ({
      ...set,
      field: field.map((each) => ({ ...each, references: undefined })),
    })),
});

/** What mlcroissant makes of the release and of each damaged copy: one process reads them all, for it takes long to start. */
let reading: Promise<readonly Loaded[]> | undefined;
const read = (python: string): Promise<readonly Loaded[]> =>
  (reading ??= withEachDamaged(damages, async (dists) => {
    const files = [join(root, 'dist'), ...dists].map((dist) => join(dist, 'croissant.json'));
    for (const file of files.slice(1)) await narrow(file, ofTwoTables);
    const args = [join(root, 'tests/python/load_croissant.py'), ...files];
    return JSON.parse(await outputOf({ command: python, args, folder: root })) as Loaded[];
  }));

test('mlcroissant finds croissant.json valid and loads every value of JSON and CSV', async (context) => {
  const dist = join(root, 'dist');
  const python = await pythonFor(context);
  const [loaded] = await read(python);
  if (!loaded || 'refused' in loaded) throw new Error(loaded?.refused);
  expect(loaded).toMatchObject({ errors: [], warnings: [] });
  for (const name of tableNames) {
    const { columns } = tables[name];
    for (const format of formats.filter(({ isText }) => isText)) {
      const bytes = await readFile(join(dist, tableFile(name, format)));
      expect(loaded.records[name], name).toEqual(await format.decode(columns, bytes));
    }
  }
  const enumerations = Object.keys(loaded.records).filter((name) => name.startsWith('vocabulary/'));
  expect(Object.keys(loaded.records)).toHaveLength(tableNames.length + enumerations.length);
  expect(loaded.records['vocabulary/quote_kind']?.map(({ name }) => name)).toEqual(
    codes.quote_kind,
  );
});

test.for(damages.map((damage, at) => ({ ...damage, at })))(
  'mlcroissant refuses damage: $what',
  async ({ at, report }, context) => {
    const loaded = (await read(await pythonFor(context)))[at + 1];
    expect(loaded).toEqual({ refused: expect.stringContaining(report) as string });
  },
);
