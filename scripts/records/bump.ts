import {
  bumps,
  type Bump,
  type ChangesContent,
  type ValueRenaming,
} from '../model/records/changes.js';
import { byVersion, leastVersion } from '../model/metadata.js';

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

interface Rule {
  readonly bump: Bump;
  readonly one: string;
  readonly more: string;
  /** What changed in this way. */
  readonly names: (content: ChangesContent) => readonly string[];
}

const columnsOf =
  (wanted: ChangesContent['columns'][number]['change']): Rule['names'] =>
  ({ columns }) =>
    columns.flatMap(({ table, column, change }) =>
      change === wanted ? [`${table}.${column}`] : [],
    );

const codesOf =
  (wanted: ChangesContent['codes'][number]['change']): Rule['names'] =>
  ({ codes }) =>
    codes.flatMap(({ vocabulary, change, codes: names }) =>
      change === wanted ? names.map((code) => `${vocabulary} ${code}`) : [],
    );

const valuesThat =
  (are: (value: ValueRenaming) => boolean): Rule['names'] =>
  ({ values = [] }) =>
    values.filter(are).map(({ in: where, old }) => `${where} ${old}`);

const rule = (bump: Bump, one: string, more: string, names: Rule['names']): Rule => ({
  bump,
  one,
  more,
  names,
});

/**
 * MAJOR: a column, type or id changes, or a record or code is withdrawn, so what was written for the old release may
 * break. MINOR: something is added or corrected; a new description or definition is a correction.
 */
const rules: readonly Rule[] = [
  rule('major', 'table is removed', 'tables are removed', ({ tables }) => tables.removed),
  rule('major', 'column is removed', 'columns are removed', columnsOf('removed')),
  rule('major', 'column is renamed', 'columns are renamed', columnsOf('renamed')),
  rule('major', 'column has a new type', 'columns have new types', columnsOf('type')),
  rule('major', 'record is withdrawn', 'records are withdrawn', ({ removed }) =>
    removed.flatMap(({ ids }) => ids),
  ),
  rule('major', 'id leads to another', 'ids lead to another', ({ renamed }) =>
    renamed.map((each) => `${each.old} to ${each.new}`),
  ),
  rule('major', 'code is removed', 'codes are removed', codesOf('removed')),
  rule(
    'major',
    'value is dropped',
    'values are dropped',
    valuesThat(({ new: now }) => now === undefined),
  ),
  rule(
    'major',
    'value is renamed, and more changed than the name, as its note says',
    'values are renamed, and more changed than the name, as their notes say',
    valuesThat(({ new: now, note }) => now !== undefined && note !== undefined),
  ),
  rule(
    'major',
    'value is renamed',
    'values are renamed',
    valuesThat(({ new: now, note }) => now !== undefined && note === undefined),
  ),
  rule('minor', 'table is added', 'tables are added', ({ tables }) => tables.added),
  rule('minor', 'column is added', 'columns are added', columnsOf('added')),
  rule(
    'minor',
    'column has a new description',
    'columns have new descriptions',
    columnsOf('meaning'),
  ),
  rule('minor', 'code has a new definition', 'codes have new definitions', codesOf('redefined')),
  rule(
    'minor',
    'table has changed rows or cells',
    'tables have changed rows or cells',
    ({ counts, tables }) =>
      counts
        .filter(({ table }) => !tables.added.includes(table))
        .filter(({ added, removed, changed }) => added + removed + changed > 0)
        .map(({ table }) => table),
  ),
];

const mostNames = 8;

/** "3 events are withdrawn (E001, E002, E003)". */
function reasonsOf(content: ChangesContent, { bump, one, more, names }: Rule): Reason[] {
  const all = names(content);
  if (all.length === 0) return [];
  const shown = all.slice(0, mostNames).join(', ');
  const left = all.length - mostNames;
  const list = left > 0 ? `${shown} and ${left} more` : shown;
  return [{ bump, what: `${all.length} ${all.length === 1 ? one : more} (${list})` }];
}

/**
 * What the changes ask of the version. PATCH, without a reason, when no row, column or table changed: a release is
 * then one of documentation and packaging.
 */
export function requiredBump(content: ChangesContent): RequiredBump {
  const reasons = rules.flatMap((each) => reasonsOf(content, each));
  return { bump: reasons[0]?.bump ?? bumps[0], reasons };
}

/** Why `version` may not follow `previous` with these changes; undefined when it may. */
export function tooSmall(
  version: string,
  previous: string,
  content: ChangesContent,
): { readonly message: string; readonly expected: string } | undefined {
  const { bump, reasons } = requiredBump(content);
  const least = leastVersion(previous, bump);
  if (byVersion(version, least) >= 0) return undefined;
  const why = reasons[0]?.what ?? 'every release needs a number of its own';
  return {
    message: `${version} is too small after ${previous}: ${why}.`,
    expected: `${least} or later`,
  };
}
