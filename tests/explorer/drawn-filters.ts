import fc from 'fast-check';
import {
  filterFields,
  type Filter,
  type FilterField,
  type HeldData,
  type HeldName,
} from '../../scripts/explorer/filter.js';

const cellsOf = (data: HeldData, table: HeldName, column: string): string[] => {
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
function valueOf(
  data: HeldData,
  { key, kind, columns }: FilterField,
  table: HeldName,
): fc.Arbitrary<string> {
  const cells = (columns[table] ?? [])
    .flatMap(({ name }) => cellsOf(data, table, name))
    .filter(Boolean);
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
export function filtersOf(data: HeldData, table: HeldName): fc.Arbitrary<Filter> {
  const fields = filterFields.filter((field: FilterField) => table in field.columns);
  return fc
    .subarray(fields, { minLength: 1, maxLength: Math.min(3, fields.length) })
    .chain((some) =>
      fc.record(Object.fromEntries(some.map((field) => [field.key, valueOf(data, field, table)]))),
    );
}
