import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReleases, type ReleaseDifference } from '../../scripts/diff/compare.js';
import { releaseNamed } from '../../scripts/commands/open-release.js';
import type { ComparedRelease, ComparedTable } from '../../scripts/diff/release.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import type { AnyRow, Cell } from '../../scripts/model/tables/table.js';
import { root } from '../project.js';

/** The release that stands in dist/, as anyone would compare it. */
const { release } = await releaseNamed(join(root, 'dist'), root);
if (!release) throw new Error('dist/ holds no release.');
const standing: ComparedRelease = release;

const edited = (
  edit: (table: string, rows: readonly AnyRow[]) => readonly AnyRow[],
): ComparedRelease => ({
  ...standing,
  tables: new Map(
    [...standing.tables].map(([name, table]): [string, ComparedTable] => [
      name,
      { ...table, rows: edit(name, table.rows) },
    ]),
  ),
});

/** How many rows and cells of each table differ; tables without a difference are left out. */
const counted = ({ tables: each }: ReleaseDifference): [string, number, number, number][] =>
  each
    .map(({ table, added, removed, changed }): [string, number, number, number] => [
      table,
      added.length,
      removed.length,
      changed.reduce((sum, { cells }) => sum + cells.length, 0),
    ])
    .filter(([, ...counts]) => counts.some((count) => count > 0));

/** Ids and numbers made by sequence, and references to them: "A001-B07" becomes "A001-B107". */
function renumbered(table: string, row: AnyRow): AnyRow {
  const name = tableNames.find((each) => each === table);
  const columns = name ? tables[name].columns : [];
  const isSequence = new Set(
    tableNames.flatMap((each) =>
      tables[each].columns
        .filter((column) => column.isSequence)
        .map((column) => `${each}.${column.name}`),
    ),
  );
  const next = (cell: Cell): Cell =>
    typeof cell === 'number' ? cell + 100 : String(cell).replace(/-([A-Z])/, '-$11');
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => {
      const references = columns.find((each) => each.name === column)?.references ?? '';
      const counts = isSequence.has(`${table}.${column}`) || isSequence.has(references);
      return [column, counts && cell !== null ? next(cell) : cell];
    }),
  );
}

describe('the release that stands', () => {
  it('does not differ from itself', () => {
    const difference = compareReleases(standing, standing, []);
    const { tablesAdded, tablesRemoved, renamed } = difference;
    expect([tablesAdded, tablesRemoved, renamed, counted(difference)]).toEqual([[], [], [], []]);
  });

  it('does not differ from itself with every derived id renumbered and every row in another place', () => {
    const other = edited((table, rows) => rows.map((row) => renumbered(table, row)).reverse());
    expect(other.tables.get('blocks')?.rows[0]).not.toEqual(standing.tables.get('blocks')?.rows[0]);
    expect(counted(compareReleases(standing, other, []))).toEqual([]);
  });

  it('differs by exactly the rows that are taken out, and only there', () => {
    const sized = [...standing.tables].filter(([, { rows }]) => rows.length > 0);
    const place = fc
      .constantFrom(...sized)
      .chain(([name, { rows }]) => fc.tuple(fc.constant(name), fc.nat(rows.length - 1)));
    fc.assert(
      fc.property(place, ([name, at]) => {
        const cut = edited((table, rows) =>
          table === name ? rows.filter((_, index) => index !== at) : rows,
        );
        const own = ([table]: readonly [string, ...unknown[]]): boolean => table === name;
        expect(counted(compareReleases(standing, cut, [])).filter(own)).toEqual([[name, 0, 1, 0]]);
        expect(counted(compareReleases(cut, standing, [])).filter(own)).toEqual([[name, 1, 0, 0]]);
      }),
      { numRuns: 20 },
    );
  });

  it('differs by exactly the label of every event that is given another', () => {
    const events = standing.tables.get('events')?.rows.length ?? 0;
    const other = edited((table, rows) =>
      table === 'events'
        ? rows.map((row) => ({ ...row, label: `${String(row['label'])}!` }))
        : rows,
    );
    expect(counted(compareReleases(standing, other, []))).toEqual([['events', 0, 0, events]]);
    expect(events).toBeGreaterThan(20);
  });
});
