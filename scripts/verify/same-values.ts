import type { Finding } from '../text/finding.js';
import type { AnyRow } from '../model/tables/table.js';
import { problem } from '../release/problem.js';
import { show } from '../text/printable.js';
import { tableFile, type Format, type ReadTable } from './read-tables.js';
import { keyText, placeOf, rowName } from './rows.js';
import type { TableShape } from './table-shape.js';

const titles: Readonly<Record<Format, string>> = { json: 'JSON', csv: 'CSV', parquet: 'Parquet' };

const titleList = (formats: readonly Format[]): string =>
  formats.map((format) => titles[format]).join(' and ');

/** Rows of one format by key; undefined when two have the same key, or nothing says what the key is. */
function byKey(
  shape: TableShape,
  rows: readonly AnyRow[],
): ReadonlyMap<string, number> | undefined {
  const places = new Map(rows.map((row, index) => [keyText(shape, row), index]));
  return shape.key.length > 0 && places.size === rows.length ? places : undefined;
}

const byPosition = (rows: readonly AnyRow[]): ReadonlyMap<string, number> =>
  new Map(rows.map((_, index) => [String(index), index]));

/** Those that hold something else than most; without a majority, all but the first. */
function deviating<T extends { readonly value: string }>(
  readings: readonly T[],
): { agreed: readonly T[]; others: readonly T[] } {
  const groups = new Map<string, T[]>();
  for (const reading of readings)
    groups.set(reading.value, [...(groups.get(reading.value) ?? []), reading]);
  const [agreed = [], ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
  return { agreed, others: others.flat() };
}

interface Holding {
  readonly format: Format;
  readonly rows: readonly AnyRow[];
  readonly index: number | undefined;
}

function presence(shape: TableShape, holdings: readonly Holding[]): Finding[] {
  const { agreed, others } = deviating(
    holdings.map((each) => ({ ...each, value: String(each.index !== undefined) })),
  );
  const holder = holdings.find(({ index }) => index !== undefined);
  if (!holder || others.length === 0) return [];
  const name = rowName(shape, holder.rows[holder.index ?? 0] ?? {}, holder.index ?? 0);
  const list = titleList(agreed.map(({ format }) => format));
  return others.map(({ format, index }) =>
    index === undefined
      ? problem('table/row-missing', tableFile(shape.name, format), {
          message: `It lacks ${name} of ${tableFile(shape.name, holder.format)}.`,
          expected: `the rows that ${list} hold`,
        })
      : problem(
          'table/row-extra',
          tableFile(shape.name, format),
          {
            message: `It has ${name}, which ${list} lack.`,
            expected: `the rows that ${list} hold`,
          },
          placeOf(format, index),
        ),
  );
}

function* cells(shape: TableShape, holdings: readonly Holding[]): Generator<Finding> {
  for (const { name: column } of shape.columns) {
    const readings = holdings.map(({ format, rows, index = 0 }) => {
      const row = rows[index] ?? {};
      return {
        format,
        row,
        index,
        cell: row[column] ?? null,
        value: JSON.stringify(row[column] ?? null),
      };
    });
    const { agreed, others } = deviating(readings);
    for (const { format, row, index, cell } of others) {
      const message = `${rowName(shape, row, index)}, ${column}: ${show(cell)}.`;
      const expected = `${show(agreed[0]?.cell ?? null)}, as ${titleList(agreed.map((each) => each.format))} ${agreed.length === 1 ? 'has' : 'have'} it`;
      yield problem(
        'table/cell',
        tableFile(shape.name, format),
        { message, expected },
        placeOf(format, index, column),
      );
    }
  }
}

/** Cell by cell, the formats of a table hold the same rows in the same order. The odd one out of three is the one that is named. */
export function* checkSameValues({ shape, readings }: ReadTable): Generator<Finding> {
  const keyed = [...readings].map(([format, rows]) => ({
    format,
    rows,
    places: byKey(shape, rows),
  }));
  const isKeyed = keyed.every(({ places }) => places !== undefined);
  const held = keyed.map(({ format, rows, places }) => ({
    format,
    rows,
    places: (isKeyed ? places : undefined) ?? byPosition(rows),
  }));
  for (const key of new Set(held.flatMap(({ places }) => [...places.keys()]))) {
    const holdings = held.map(({ format, rows, places }): Holding => ({
      format,
      rows,
      index: places.get(key),
    }));
    yield* presence(shape, holdings);
    yield* cells(
      shape,
      holdings.filter(({ index }) => index !== undefined),
    );
  }
  const orders = held.map(({ format, places }) => ({
    format,
    value: [...places.keys()].join('\n'),
  }));
  const sets = new Set(held.map(({ places }) => [...places.keys()].sort().join('\n')));
  const { agreed, others } = deviating(orders);
  for (const { format } of sets.size === 1 ? others : [])
    yield problem('table/order', tableFile(shape.name, format), {
      message: 'Its rows stand in another order.',
      expected: `the order of ${titleList(agreed.map((each) => each.format))}`,
    });
}
