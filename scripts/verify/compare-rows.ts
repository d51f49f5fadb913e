import type { Format } from '../formats/format.js';
import { tableFile } from '../formats/index.js';
import { tables, type TableName } from '../model/tables/index.js';
import { sameCell, type AnyRow } from '../model/tables/table.js';
import { problem } from '../release/problem.js';
import type { Finding } from '../text/finding.js';
import { showApart } from '../text/look-alike.js';
import { placeOf, rowName, type ReadTable } from './read-tables.js';

type Places = ReadonlyMap<string, number>;

/** The index of each row by its key; undefined when two have the same. */
function byKey(name: TableName, rows: readonly AnyRow[]): Places | undefined {
  const { key } = tables[name];
  const places = new Map(
    rows.map((row, index) => [JSON.stringify(key.map((column) => row[column] ?? null)), index]),
  );
  return places.size === rows.length ? places : undefined;
}

const byPosition = (rows: readonly AnyRow[]): Places =>
  new Map(rows.map((_, index) => [String(index), index]));

/** How the rows of one format differ from those that the others agree on: the odd one out of three is named. */
function* differences(table: ReadTable, format: Format, found: readonly AnyRow[]) {
  const { name, rows, agreeing } = table;
  const file = tableFile(name, format);
  const others = agreeing.map(({ title }) => title).join(' and ');
  const [keyed, keyedFound] = [byKey(name, rows), byKey(name, found)];
  const isKeyed = keyed !== undefined && keyedFound !== undefined;
  const places = isKeyed ? keyed : byPosition(rows);
  const foundPlaces = isKeyed ? keyedFound : byPosition(found);
  for (const [key, index] of places) {
    const row = rows[index] ?? {};
    const at = foundPlaces.get(key);
    if (at === undefined) {
      const message = `It lacks ${rowName(name, row, index)}.`;
      yield problem('table/row-missing', file, { message, expected: `the rows of ${others}` });
      continue;
    }
    for (const { name: column } of tables[name].columns) {
      const cell = found[at]?.[column];
      if (sameCell(cell, row[column])) continue;
      const { actual, expected } = showApart(cell ?? null, row[column] ?? null);
      yield problem(
        'table/cell',
        file,
        {
          message: `${rowName(name, found[at] ?? {}, at)}, ${column}: ${actual}.`,
          expected: `${expected}, as in ${others}`,
        },
        placeOf(format, at, column),
      );
    }
  }
  for (const [key, at] of foundPlaces) {
    if (places.has(key)) continue;
    const message = `It has ${rowName(name, found[at] ?? {}, at)}, which ${others} lack.`;
    const expected = `the rows of ${others}`;
    yield problem('table/row-extra', file, { message, expected }, placeOf(format, at));
  }
  const keys = [...places.keys()].join('\n');
  const foundKeys = [...foundPlaces.keys()];
  if (
    foundKeys.join('\n') !== keys &&
    foundKeys.sort().join('\n') === [...places.keys()].sort().join('\n')
  )
    yield problem('table/order', file, {
      message: 'Its rows are in another order.',
      expected: `the order of ${others}`,
    });
}

/** Cell by cell, every format of a table holds the same rows in the same order. */
export function* compareRows(table: ReadTable): Generator<Finding> {
  for (const [format, found] of table.readings)
    if (!table.agreeing.includes(format)) yield* differences(table, format, found);
}
