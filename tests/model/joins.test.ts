import { describe, expect, it } from 'vitest';
import { historyChecks } from '../../scripts/checks/lists.js';
import { tableNames, tables, type TableName } from '../../scripts/model/tables/index.js';
import type { AnyRow, Column } from '../../scripts/model/tables/table.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { realFiles } from '../project.js';

/** Two tables, each row of the first of which names one row of the second, by the key of that. */
interface Join {
  readonly from: TableName;
  readonly to: TableName;
  readonly key: readonly string[];
  /** The columns besides the key that both have: a natural join compares these too. */
  readonly shared: readonly string[];
}

const namesIn = (table: TableName): string[] => tables[table].columns.map(({ name }) => name);

/** What was decided of a record, and what became of it since, speak of the same records and do not name one another. */
const ofPasses: ReadonlySet<TableName> = new Set(['adjudications', 'revisions']);

const joins: readonly Join[] = tableNames.flatMap((from) =>
  tableNames.flatMap((to): Join[] => {
    const [names, key]: readonly string[][] = [namesIn(from), [...tables[to].key]];
    if (
      from === to ||
      (ofPasses.has(from) && ofPasses.has(to)) ||
      !names ||
      !key?.every((name) => names.includes(name))
    )
      return [];
    // A number of its own, and where a passage begins, name no row of another table.
    const isOwn = ({ name, isSequence }: Column): boolean =>
      key.includes(name) && (isSequence === true || name.endsWith('_start'));
    if (tables[from].columns.some(isOwn)) return [];
    const other = new Set(namesIn(to));
    const shared = names.filter((name) => other.has(name) && !key.includes(name));
    return [{ from, to, key, shared }];
  }),
);

/** Passages inside passages have places and words of their own: docs/loading.md says to join these by the key alone. */
const within: Readonly<Record<string, readonly TableName[]>> = {
  blocks: tableNames.filter((name) => namesIn(name).includes('block_id')),
  quotes: ['quote_segments', 'quotation_marks'],
};
const isPassageWithin = ({ from, to }: Join): boolean => within[to]?.includes(from) ?? false;

/** Tables that repeat columns of others, so that nothing has to be joined to them. */
const flat: readonly TableName[] = tableNames.filter((name) => name.endsWith('_flat'));
const isRepeated = ({ from, to }: Join): boolean => flat.includes(from) || flat.includes(to);

describe('tables that refer to one another', () => {
  it('share the key, and besides it only what one repeats of the other or passages have', () => {
    const byChance = joins.filter(
      (join) => join.shared.length > 0 && !isPassageWithin(join) && !isRepeated(join),
    );
    const named = byChance.map(({ from, to, shared }) => [from, to, [...shared].sort()]);
    expect(named).toEqual([['events', 'crosswalk', ['goldstein', 'plover']]]);
  });
});

const { rows } = runPipeline(await realFiles(), { leftOut: historyChecks, bootstrap: noIntervals });
const rowsOf = (table: TableName): readonly AnyRow[] => rows?.[table] ?? [];
const cells = (row: AnyRow, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => row[column] ?? null));

describe('a natural join', () => {
  it.each(
    joins
      .filter((join) => !isPassageWithin(join))
      .map((join) => [join.from, join.to, join] as const),
  )('of %s and %s keeps every row that names one', (from, to, { key, shared }) => {
    const columns = [...key, ...shared];
    const targets = new Set(rowsOf(to).map((row) => cells(row, columns)));
    const naming = rowsOf(from).filter((row) => key.every((name) => row[name] !== null));
    expect(naming.length).toBeGreaterThan(0);
    expect(naming.filter((row) => !targets.has(cells(row, columns)))).toEqual([]);
  });
});
