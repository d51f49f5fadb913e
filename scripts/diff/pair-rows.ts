import { sameCell, type AnyRow } from '../model/tables/table.js';
import type { Identity } from './identity.js';

export interface PairedRows {
  readonly pairs: readonly (readonly [old: AnyRow, current: AnyRow])[];
  /** Old rows without a counterpart, in their order. */
  readonly removed: readonly AnyRow[];
  /** New rows without a counterpart, in their order. */
  readonly added: readonly AnyRow[];
}

/** Lists by the text of each item. */
function grouped(rows: readonly AnyRow[], textOf: (row: AnyRow) => string): Map<string, AnyRow[]> {
  const groups = new Map<string, AnyRow[]>();
  for (const row of rows) {
    const text = textOf(row);
    const group = groups.get(text);
    if (group) group.push(row);
    else groups.set(text, [row]);
  }
  return groups;
}

/** Pairs rows that share an identity: equal ones first, then each with the least different that is left. */
function pairGroup(
  olds: readonly AnyRow[],
  news: readonly AnyRow[],
  compared: readonly string[],
): (readonly [AnyRow, AnyRow])[] {
  const [old, current] = [olds[0], news[0]];
  if (old && current && olds.length === 1 && news.length === 1) return [[old, current]];
  const distances = olds.flatMap((one, oldIndex) =>
    news.map((other, newIndex) => ({
      one,
      other,
      place: oldIndex + newIndex,
      differences: compared.filter((column) => !sameCell(one[column], other[column])).length,
    })),
  );
  distances.sort((a, b) => a.differences - b.differences || a.place - b.place);
  const taken = new Set<AnyRow>();
  return distances.flatMap(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other] as const];
  });
}

/** Finds for each row of a table its counterpart in the other release. `compared` are the columns that both have. */
export function pairRows(
  olds: readonly AnyRow[],
  news: readonly AnyRow[],
  identity: Identity,
  compared: readonly string[],
): PairedRows {
  const textOf = (row: AnyRow): string =>
    JSON.stringify(identity.columns.map((column) => row[column] ?? null));
  const oldGroups = grouped(olds, textOf);
  const pairs = [...grouped(news, textOf)].flatMap(([text, group]) =>
    pairGroup(oldGroups.get(text) ?? [], group, compared),
  );
  const paired = new Set(pairs.flat());
  const isLeft = (row: AnyRow): boolean => !paired.has(row);
  return { pairs, removed: olds.filter(isLeft), added: news.filter(isLeft) };
}
