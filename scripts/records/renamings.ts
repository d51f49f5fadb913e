import { byVersion } from '../model/metadata.js';
import type { Renamings } from '../model/records/renamed.js';
import { tableNames, tables } from '../model/tables/index.js';
import type { AnyRow, Cell } from '../model/tables/table.js';
import { byCodePoint } from '../text/order.js';

interface Step {
  readonly version: string;
  readonly old: string;
  readonly new: string | null;
}

/** What a name became, version by version; null when it was dropped. */
function nameNow(steps: readonly Step[], name: string): string | null {
  const versions = [...new Set(steps.map(({ version }) => version))].sort(byVersion);
  let now = name;
  for (const version of versions) {
    const step = steps.find((each) => each.version === version && each.old === now);
    if (step?.new === null) return null;
    now = step?.new ?? now;
  }
  return now;
}

/** Reads what an earlier release wrote as this one would write it. */
export interface Translation {
  /** The renamings of versions after that of the release it reads. */
  readonly renamings: Renamings;
  /** The name that a column has now, its own when it keeps it; null when it was dropped. */
  readonly column: (table: string, old: string) => string | null;
  /** A code as it is written now; one that was dropped stays as it was. */
  readonly code: (vocabulary: string, old: string) => string;
  /** A cell as it is written now, member by member if it is a list. `column` is the name the column has now. */
  readonly cell: (table: string, column: string, old: Cell) => Cell;
  /** The cells of a row, whose columns have the names that they have now. */
  readonly cells: (table: string, row: AnyRow) => AnyRow;
}

const vocabularyOf = (table: string, column: string): string | undefined => {
  const name = tableNames.find((each) => each === table);
  return name && tables[name].columns.find((each) => each.name === column)?.vocabulary;
};

/**
 * @param renamings of the newer release (curated/renamed.json, or renamed.json of a release)
 * @param after the version of the older one: what was renamed up to it is no news; all renamings count without it
 */
export function translationOf(all: Renamings, after?: string): Translation {
  const later = <S extends Step>(steps: readonly S[]): S[] =>
    steps.filter(({ version }) => after === undefined || byVersion(version, after) > 0);
  const [columns, codes, values] = [later(all.columns), later(all.codes), later(all.values)];
  const nameOf = (from: typeof columns, table: string, old: string): string | null =>
    nameNow(
      from.filter((each) => each.table === table),
      old,
    );
  const code = (vocabulary: string, old: string): string =>
    nameNow(
      codes.filter((each) => each.vocabulary === vocabulary),
      old,
    ) ?? old;
  const value = (table: string, name: string, old: string): string => {
    const steps = values.filter((each) => {
      const since = columns.filter(({ version }) => byVersion(version, each.version) > 0);
      return each.table === table && nameOf(since, table, each.column) === name;
    });
    return nameNow(steps, old) ?? old;
  };
  const text = (table: string, name: string, old: string): string => {
    const vocabulary = vocabularyOf(table, name);
    return vocabulary === undefined ? value(table, name, old) : code(vocabulary, old);
  };
  const cell = (table: string, name: string, old: Cell): Cell => {
    if (codes.length + values.length === 0) return old;
    if (typeof old === 'string') return text(table, name, old);
    if (typeof old !== 'object' || old === null) return old;
    const now = old.map((member) => text(table, name, member));
    // A list of codes is a sorted set: two of them may have become one.
    return now.every((member, index) => member === old[index])
      ? old
      : [...new Set(now)].sort(byCodePoint);
  };
  return {
    renamings: { columns, codes, values },
    column: (table, old) => nameOf(columns, table, old),
    code,
    cell,
    cells: (table, row) => {
      if (codes.length + values.length === 0) return row;
      const now = Object.fromEntries(
        Object.entries(row).map(([name, each]) => [name, cell(table, name, each)]),
      );
      const { vocabulary, code: old } = row;
      // The tables that define and exemplify the codes.
      return typeof vocabulary === 'string' && typeof old === 'string'
        ? { ...now, code: code(vocabulary, old) }
        : now;
    },
  };
}
