import type { Finding } from '../text/finding.js';
import type { Cell } from '../model/tables/table.js';
import { problem } from '../release/problem.js';
import { show } from '../text/printable.js';
import type { ReadTable } from './read-tables.js';
import { keyText, placeInTable, rowName } from './rows.js';

export type ReadTables = ReadonlyMap<string, ReadTable>;

/** The primary key of a table is different in every row. */
export function* checkPrimaryKey(table: ReadTable): Generator<Finding> {
  const { shape, rows, rowsFile } = table;
  const seen = new Map<string, number>();
  for (const [index, row] of shape.key.length === 0 ? [] : rows.entries()) {
    const key = keyText(shape, row);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      continue;
    }
    const message = `${rowName(shape, row, index)} has the key of row ${first + 1}.`;
    const expected = `${shape.key.join(', ')} different in every row`;
    yield problem(
      'table/key',
      rowsFile,
      { message, expected },
      placeInTable(table, index, shape.key[0]),
    );
  }
}

const members = (cell: Cell | undefined): readonly unknown[] =>
  Array.isArray(cell) ? (cell as readonly unknown[]) : [cell];

/** Every value of a column that refers to another stands there. `counted` is told of each reference that was looked up. */
export function* checkForeignKeys(
  table: ReadTable,
  tables: ReadTables,
  counted: () => void,
): Generator<Finding> {
  const { shape, rows, rowsFile } = table;
  for (const { name: column, references } of shape.columns) {
    const [target = '', key = ''] = references?.split('.') ?? [];
    if (references === undefined) continue;
    const there = new Set(tables.get(target)?.rows.map((row) => row[key]));
    for (const [index, row] of rows.entries()) {
      for (const value of members(row[column])) {
        if (value === null || value === undefined) continue;
        counted();
        if (there.has(value as Cell)) continue;
        const message = `${rowName(shape, row, index)}, ${column}: ${show(value)} is not in ${target}.`;
        yield problem(
          'table/reference',
          rowsFile,
          { message, expected: `a value of ${references}` },
          placeInTable(table, index, column),
        );
      }
    }
  }
}
