import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from '../../scripts/model/codes.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { formats, tableFile } from '../../scripts/formats/index.js';
import { root } from '../project.js';
import { withDamaged } from './damaged-release.js';
import { pythonFor, setUpTimeout } from './python-environment.js';
import { outputOf, run } from './run.js';

interface Loaded {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const load = (python: string, dist: string) => ({
  command: python,
  args: ['-B', join(root, 'tests/python/load_croissant.py'), join(dist, 'croissant.json')],
  folder: dist,
});

test(
  'mlcroissant finds croissant.json valid and loads every value of JSON and CSV',
  { timeout: setUpTimeout },
  async (context) => {
    const dist = join(root, 'dist');
    const python = await pythonFor(context, 'croissant');
    const loaded = JSON.parse(await outputOf(load(python, dist))) as Loaded;
    expect(loaded).toMatchObject({ errors: [], warnings: [] });
    for (const name of tableNames) {
      const { columns } = tables[name];
      for (const format of formats.filter(({ isText }) => isText)) {
        const bytes = await readFile(join(dist, tableFile(name, format)));
        expect(loaded.records[name], name).toEqual(await format.decode(columns, bytes));
      }
    }
    const enumerations = Object.keys(loaded.records).filter((name) =>
      name.startsWith('vocabulary/'),
    );
    expect(Object.keys(loaded.records)).toHaveLength(tableNames.length + enumerations.length);
    expect(loaded.records['vocabulary/quote_kind']?.map(({ name }) => name)).toEqual(
      codes.quote_kind,
    );
  },
);

/** Damage that mlcroissant must refuse; the words are of its report. */
const damages = [
  ['another digest', 'json/quotes.json', ['Q009', 'Q909'], 'is not identical with the reference'],
  [
    'a record set of no file',
    'croissant.json',
    ['"@id": "json/quotes.json"', '"@id": "json/quots.json"'],
    'json/quotes.json',
  ],
  [
    'a field of no column',
    'croissant.json',
    ['"$[*].cue"', '"$[*].clue"'],
    'All arrays must be of the same length',
  ],
  [
    'a dataset without its type',
    'croissant.json',
    ['"@type": "sc:Dataset"', '"@type": "sc:Thing"'],
    'Dataset',
  ],
  [
    'a field of no type',
    'croissant.json',
    ['"dataType": "sc:Date"', '"dataTyp": "sc:Date"'],
    'does not specify a valid',
  ],
] as const;

test.for(damages)(
  'mlcroissant refuses damage: %s',
  { timeout: setUpTimeout },
  async ([, file, words, report], context) => {
    const python = await pythonFor(context, 'croissant');
    const outcome = await withDamaged(file, words, (dist) => run(load(python, dist)));
    expect(outcome?.code).toBe(1);
    expect(outcome?.stdout).toContain(report);
  },
);
