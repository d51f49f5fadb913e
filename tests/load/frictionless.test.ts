import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { withDamaged } from './damaged-release.js';
import { pythonFor, setUpTimeout } from './python-environment.js';
import { outputOf } from './run.js';

interface Report {
  readonly valid: boolean;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: Readonly<Record<string, string>>;
}

async function validate(python: string, dist: string): Promise<Report> {
  const script = join(root, 'tests/python/validate_package.py');
  const file = join(dist, 'datapackage.json');
  return JSON.parse(
    await outputOf({ command: python, args: ['-B', script, file], folder: dist }),
  ) as Report;
}

test(
  'frictionless finds datapackage.json, every CSV row and every digest valid',
  { timeout: setUpTimeout },
  async (context) => {
    const dist = join(root, 'dist');
    const report = await validate(await pythonFor(context, 'frictionless'), dist);
    expect(report).toMatchObject({ valid: true, errors: [], warnings: [] });
    const counts = tableNames.map(async (name) => {
      const text = await readFile(join(dist, 'json', `${name}.json`), 'utf8');
      return [name, (JSON.parse(text) as unknown[]).length] as const;
    });
    expect(report.rows).toEqual(Object.fromEntries(await Promise.all(counts)));
    const { resources } = JSON.parse(await readFile(join(dist, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; hash: string }[];
    };
    expect(report.sha256).toEqual(
      Object.fromEntries(resources.map(({ path, hash }) => [path, hash.replace('sha256:', '')])),
    );
  },
);

/** Damage that frictionless must name; the words are of its report. */
const damages = [
  [
    'a code that there is not',
    'csv/quotes.csv',
    ['Q009,A001,direct', 'Q009,A001,rant'],
    'constraint-error',
  ],
  [
    'a text for an integer',
    'csv/articles.csv',
    [',en,text/', ',english,text/'],
    'constraint-error',
  ],
  [
    'a reference to no row',
    'csv/quotes.csv',
    [',igor-sergeyev,', ',nobody-at-all,'],
    'not found in the lookup table',
  ],
  [
    'a reference to no row of its own table',
    'csv/actors.csv',
    [',russia,', ',ruritania,'],
    'not found in the lookup table',
  ],
  ['a key twice', 'csv/quotes.csv', ['\nQ002,', '\nQ001,'], 'primary-key'],
  ['a date that is none', 'csv/quotes_flat.csv', [',2001-05-11,', ',2001-13-11,'], 'type-error'],
  [
    'a required cell left out',
    'csv/quotes.csv',
    ['Q009,A001,direct', 'Q009,A001,'],
    'constraint-error',
  ],
  ['another digest', 'text/A003.txt', ['US', 'UK'], 'hash-count'],
  [
    'another name of a field',
    'datapackage.json',
    ['"name": "quote_id"', '"name": "quote_no"'],
    'does not match the fields',
  ],
  [
    'a resource without a path',
    'datapackage.json',
    ['"path": "csv/quotes.csv"', '"paths": "csv/quotes.csv"'],
    '"path" or "data" is required',
  ],
] as const;

test.for(damages)(
  'frictionless names damage: %s',
  { timeout: setUpTimeout },
  async ([, file, words, error], context) => {
    const python = await pythonFor(context, 'frictionless');
    const { valid, errors } = await withDamaged(file, words, (dist) => validate(python, dist));
    expect(valid).toBe(false);
    expect(errors.join('\n')).toContain(error);
  },
);
