import { bumps, type Bump, type ChangesContent } from '../model/records/changes.js';

export interface Reason {
  readonly bump: Bump;
  /** What changed, as the end of a sentence: "2 columns are removed (…)". */
  readonly what: string;
}

export interface RequiredBump {
  readonly bump: Bump;
  /** Why, the weightiest first; empty when no row, column or table changed. */
  readonly reasons: readonly Reason[];
}

const mostNames = 8;

/** "3 events are withdrawn (E001, E002, E003)". */
function counted(
  bump: Bump,
  [one, more]: readonly [string, string],
  names: readonly string[],
): Reason[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNames).join(', ');
  const left = names.length - mostNames;
  const list = left > 0 ? `${shown} and ${left} more` : shown;
  return [{ bump, what: `${names.length} ${names.length === 1 ? one : more} (${list})` }];
}

const columnsOf = (
  { columns }: ChangesContent,
  change: ChangesContent['columns'][number]['change'],
): string[] =>
  columns.flatMap((each) => (each.change === change ? [`${each.table}.${each.column}`] : []));

const codesOf = (
  { codes }: ChangesContent,
  change: ChangesContent['codes'][number]['change'],
): string[] =>
  codes.flatMap((each) =>
    each.change === change ? each.codes.map((code) => `${each.vocabulary} ${code}`) : [],
  );

/** A column, type or id changes, or a record or code is withdrawn: what was written against the old release may break. */
const majorReasons = (content: ChangesContent): Reason[] => [
  ...counted('major', ['table is removed', 'tables are removed'], content.tables.removed),
  ...counted('major', ['column is removed', 'columns are removed'], columnsOf(content, 'removed')),
  ...counted(
    'major',
    ['column has another type', 'columns have another type'],
    columnsOf(content, 'type'),
  ),
  ...counted(
    'major',
    ['record is withdrawn', 'records are withdrawn'],
    content.removed.flatMap(({ ids }) => ids),
  ),
  ...counted(
    'major',
    ['id leads to another', 'ids lead to another'],
    content.renamed.map((each) => `${each.old} to ${each.new}`),
  ),
  ...counted('major', ['code is removed', 'codes are removed'], codesOf(content, 'removed')),
];

/** Something is added or corrected. A column or code described anew keeps its place, so it is a correction. */
const minorReasons = (content: ChangesContent): Reason[] => [
  ...counted('minor', ['table is added', 'tables are added'], content.tables.added),
  ...counted('minor', ['column is added', 'columns are added'], columnsOf(content, 'added')),
  ...counted(
    'minor',
    ['column is described anew', 'columns are described anew'],
    columnsOf(content, 'meaning'),
  ),
  ...counted(
    'minor',
    ['code is defined anew', 'codes are defined anew'],
    codesOf(content, 'redefined'),
  ),
  ...counted(
    'minor',
    ['table has other rows or cells', 'tables have other rows or cells'],
    content.counts
      .filter(({ table }) => !content.tables.added.includes(table))
      .filter(({ added, removed, changed }) => added + removed + changed > 0)
      .map(({ table }) => table),
  ),
];

/**
 * What the changes ask of the version. PATCH, without a reason, when no row, column or table changed: a release is
 * then one of documentation and packaging.
 */
export function requiredBump(content: ChangesContent): RequiredBump {
  const reasons = [...majorReasons(content), ...minorReasons(content)];
  return { bump: reasons[0]?.bump ?? bumps[0], reasons };
}
