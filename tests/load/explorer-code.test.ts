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
} from '../../scripts/explorer/filter.js';
import { rowsLeft } from '../../scripts/explorer/matching.js';
import { selectionOf } from '../../scripts/explorer/selection.js';
import { tables as model } from '../../scripts/model/tables/index.js';
import { heldData } from '../../scripts/release/explorer/held-data.js';
import { releasedRows } from '../explorer/built-page.js';
import { filtersOf } from '../explorer/drawn-filters.js';
import { root } from '../project.js';
import { pythonFor, rscriptFor, runSql } from './python-environment.js';
import { outputOf } from './run.js';

const tables = ['events_flat', 'quotes_flat', 'stances_flat', 'actors'] as const;
const data = heldData(releasedRows());

const each = 40;
const cases = tables.flatMap((table) => {
  const drawn = fc.sample(filtersOf(data, table), each);
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

  test('in pandas', async (context) => {
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

  test('in DuckDB', async (context) => {
    const programs = programsIn('sql');
    const sql = programs.map(({ code }) => code).join('\n');
    const results = await runSql(await pythonFor(context), sql, join(root, 'dist'));
    const found = results.map(({ columns, rows: selected }, at) =>
      selected.map((row) => (programs[at]?.key ?? []).map((name) => row[columns.indexOf(name)])),
    );
    expect(told(found)).toEqual(told(shown));
  });
});
