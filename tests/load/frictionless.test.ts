import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { narrow, withEachDamaged } from './damaged-release.js';
import { pythonFor } from './python-environment.js';
import { outputOf } from './run.js';

interface Report {
  readonly valid: boolean;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: Readonly<Record<string, string>>;
}

/** Damage that frictionless must name in a package of these resources; the words are of its report. */
const damages = [
  {
    what: 'a code that there is not',
    file: 'csv/quotes.csv',
    words: ['Q009,A001,direct', 'Q009,A001,rant'],
    of: ['quotes'],
    report: 'constraint-error',
  },
  {
    what: 'a text for an integer',
    file: 'csv/articles.csv',
    words: [',en,text/', ',english,text/'],
    of: ['articles'],
    report: 'constraint-error',
  },
  {
    what: 'a reference to no row',
    file: 'csv/quotes.csv',
    words: [',igor-sergeyev,', ',nobody-at-all,'],
    of: ['quotes', 'actors'],
    report: 'not found in the lookup table',
  },
  {
    what: 'a reference to no row of its own table',
    file: 'csv/actors.csv',
    words: [',russia,', ',ruritania,'],
    of: ['actors'],
    report: 'not found in the lookup table',
  },
  {
    what: 'a key twice',
    file: 'csv/quotes.csv',
    words: ['\nQ002,', '\nQ001,'],
    of: ['quotes'],
    report: 'primary-key',
  },
  {
    what: 'a date that is none',
    file: 'csv/quotes_flat.csv',
    words: [',2001-05-11,', ',2001-13-11,'],
    of: ['quotes_flat'],
    report: 'type-error',
  },
  {
    what: 'a required cell left out',
    file: 'csv/quotes.csv',
    words: ['Q009,A001,direct', 'Q009,A001,'],
    of: ['quotes'],
    report: 'constraint-error',
  },
  {
    what: 'another digest',
    file: 'csv/quotes.csv',
    words: ['red line', 'red lane'],
    of: ['quotes'],
    report: 'hash-count',
  },
  {
    what: 'another name of a field',
    file: 'datapackage.json',
    words: ['"name": "quote_id"', '"name": "quote_no"'],
    of: ['quotation_marks', 'quotes'],
    report: 'does not match the fields',
  },
  {
    what: 'a resource without a path',
    file: 'datapackage.json',
    words: ['"path": "csv/quotes.csv"', '"paths": "csv/quotes.csv"'],
    of: ['quotes'],
    report: '"path" or "data" is required',
  },
] as const;

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly schema?: { readonly foreignKeys?: readonly { reference: { resource: string } }[] };
  }[];
}

/** The descriptor of some resources, without references to others. */
const describing =
  (names: readonly string[]) =>
  ({ resources, ...rest }: Descriptor) => ({
    ...rest,
    resources: resources
      .filter(({ name }) => names.includes(name))
      .map(({ schema, ...resource }) => ({
        ...resource,
        ...(schema && {
          schema: {
            ...schema,
            foreignKeys: (schema.foreignKeys ?? []).filter(({ reference }) =>
              ['', ...names].includes(reference.resource),
            ),
          },
        }),
      })),
  });

/** What frictionless says of the release and of each damaged copy: one process reads them all, for it takes long to start. */
let validating: Promise<readonly Report[]> | undefined;
const validate = (python: string): Promise<readonly Report[]> =>
  (validating ??= withEachDamaged(damages, async (dists) => {
    const files = [join(root, 'dist'), ...dists].map((dist) => join(dist, 'datapackage.json'));
    for (const [at, { of }] of damages.entries()) await narrow(files[at + 1] ?? '', describing(of));
    const args = [join(root, 'tests/python/validate_package.py'), ...files];
    return JSON.parse(await outputOf({ command: python, args, folder: root })) as Report[];
  }));

test('frictionless finds datapackage.json, every CSV row and every digest valid', async (context) => {
  const dist = join(root, 'dist');
  const [report] = await validate(await pythonFor(context));
  expect(report).toMatchObject({ valid: true, errors: [], warnings: [] });
  const counts = tableNames.map(async (name) => {
    const text = await readFile(join(dist, 'json', `${name}.json`), 'utf8');
    return [name, (JSON.parse(text) as unknown[]).length] as const;
  });
  expect(report?.rows).toEqual(Object.fromEntries(await Promise.all(counts)));
  const { resources } = JSON.parse(await readFile(join(dist, 'datapackage.json'), 'utf8')) as {
    resources: { path: string; hash: string }[];
  };
  expect(report?.sha256).toEqual(
    Object.fromEntries(resources.map(({ path, hash }) => [path, hash.replace('sha256:', '')])),
  );
});

test.for(damages.map((damage, at) => ({ ...damage, at })))(
  'frictionless names damage: $what',
  async ({ at, report }, context) => {
    const found = (await validate(await pythonFor(context)))[at + 1];
    expect(found?.valid).toBe(false);
    expect(found?.errors.join('\n')).toContain(report);
  },
);
