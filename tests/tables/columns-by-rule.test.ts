import { expect, it } from 'vitest';
import { valueCases } from './columns-by-rule.js';
import { describedColumns, rowsOf } from './described.js';

it.each(valueCases)('“%s” holds of the rows (%s)', (says, places, holds) => {
  const meant = describedColumns.filter(
    ({ place, description }) => places.test(place) && description.includes(says),
  );
  expect(meant).not.toEqual([]);
  const wrong = meant.flatMap(({ table, place }) =>
    rowsOf(table)
      .filter((row) => !holds(row))
      .map((row) => [place, Object.values(row).slice(0, 4)]),
  );
  expect(wrong).toEqual([]);
});
