import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printers, variableOf } from '../../scripts/explorer/code.js';
import {
  fieldsOf,
  filterFields,
  heldTables,
  type Filter,
  type FilterField,
  type HeldData,
  type HeldName,
} from '../../scripts/explorer/filter.js';
import { rowsLeft } from '../../scripts/explorer/matching.js';
import { selectionOf } from '../../scripts/explorer/selection.js';
import { tables as model, type Rows } from '../../scripts/model/tables/index.js';
import { heldData } from '../../scripts/release/explorer/held-data.js';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';
import { pythonFor, rscriptFor, runSql, setUpTimeout } from './python-environment.js';
import { outputOf } from './run.js';

const tables = ['events_flat', 'quotes_flat', 'stances_flat', 'actors'] as const;
const names = [...tables, 'articles', 'vocabularies'] as const;
const rows = Object.fromEntries(
  names.map((name) => [name, committedRows(name)]),
) as unknown as Rows;
const data: HeldData = heldData(rows);

const cellsOf = (table: HeldName, column: string): string[] => {
  const { columns, rows: held } = data.tables[table];
  return held.map((row) => row[columns.indexOf(column)] ?? '');
};

/** What somebody may put into an address: nothing that rows have, and what ends a text in some language. */
const hostile = fc.constantFrom(
  'nobody',
  `it's`,
  '"',
  '\\',
  "');",
  '${x}',
  '%',
  'Пакт',
  'josé',
  'us_nmd',
  '’',
);

/** Values that a field may be asked for in a table: those that it has, and others. */
function valueOf({ key, kind, columns }: FilterField, table: HeldName): fc.Arbitrary<string> {
  const cells = (columns[table] ?? []).flatMap(({ name }) => cellsOf(table, name)).filter(Boolean);
  if (kind === 'is') {
    const ids = key === 'actor' ? Object.keys(data.labels['actor'] ?? {}) : [];
    const has = fc.constantFrom(...cells.flatMap((cell) => cell.split(';')), ...ids);
    return fc.oneof({ weight: 12, arbitrary: has }, hostile);
  }
  const words = cells.flatMap((cell) => cell.split(/[\s;]+/));
  const part = fc
    .tuple(fc.constantFrom(...words), fc.nat(3), fc.integer({ min: 2, max: 8 }))
    .map(([word, start, length]) => word.slice(start, start + length));
  const search = fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '));
  return fc.oneof({ weight: 4, arbitrary: search }, hostile);
}

/** Filters of a table by one to three of its fields. */
function filtersOf(table: HeldName): fc.Arbitrary<Filter> {
  const fields = filterFields.filter((field: FilterField) => table in field.columns);
  return fc
    .subarray(fields, { minLength: 1, maxLength: Math.min(3, fields.length) })
    .chain((some) =>
      fc.record(Object.fromEntries(some.map((field) => [field.key, valueOf(field, table)]))),
    );
}

const each = 40;
const cases = tables.flatMap((table) => {
  const drawn = fc.sample(filtersOf(table), each);
  return [{}, ...drawn].map((filter: Filter) => ({ table, filter }));
});
const shown = cases.map(({ table, filter }) => {
  const { columns } = data.tables[table];
  const at = heldTables[table].map((name) => columns.indexOf(name));
  return rowsLeft(data, table, filter).map((row) => at.map((index) => row[index]));
});

const programsIn = (language: string) =>
  cases.map(({ table, filter }) => {
    const printer = printers.find((printer) => printer.language === language);
    const code = printer?.print(selectionOf(data, table, filter)) ?? '';
    return { code, rows: variableOf(table), key: heldTables[table] };
  });

test('a column that is filtered by is a list where the model says so', () => {
  const wrong = filterFields.flatMap((field: FilterField) =>
    tables.flatMap((table) =>
      (field.columns[table] ?? []).filter(
        ({ name, isList = false }) =>
          isList !==
          model[table].columns.some((each) => each.name === name && each.type === 'list'),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

describe('the code of the explorer selects the rows that it shows', () => {
  test('the drawn filters use every field, and leave some rows of most tables', () => {
    const used = cases.flatMap(({ table, filter }) =>
      fieldsOf(table, filter).map(({ field }) => field.key),
    );
    expect(new Set(used)).toEqual(new Set(filterFields.map(({ key }) => key)));
    const some = shown.filter(
      (found, at) => found.length > 0 && Object.keys(cases[at]?.filter ?? {}).length > 0,
    );
    expect(some.length).toBeGreaterThan(each);
  });

  const told = (found: unknown) =>
    cases.map((each, at) => ({ ...each, rows: (found as unknown[])[at] }));

  test('in pandas', { timeout: setUpTimeout }, async (context) => {
    const output = await outputOf({
      command: await pythonFor(context),
      args: ['-B', join(root, 'tests/python/run_code.py')],
      folder: join(root, 'dist'),
      input: JSON.stringify(programsIn('python')),
    });
    expect(told(JSON.parse(output))).toEqual(told(shown));
  });

  test('in R', async (context) => {
    const output = await outputOf({
      command: await rscriptFor(context),
      args: ['--vanilla', join(root, 'tests/r/run_code.R')],
      folder: join(root, 'dist'),
      input: JSON.stringify(programsIn('r')),
    });
    expect(told(JSON.parse(output))).toEqual(told(shown));
  });

  test('in DuckDB', { timeout: setUpTimeout }, async (context) => {
    const programs = programsIn('sql');
    const sql = programs.map(({ code }) => code).join('\n');
    const results = await runSql(await pythonFor(context), sql, join(root, 'dist'));
    const found = results.map(({ columns, rows: selected }, at) =>
      selected.map((row) => (programs[at]?.key ?? []).map((name) => row[columns.indexOf(name)])),
    );
    expect(told(found)).toEqual(told(shown));
  });
});
