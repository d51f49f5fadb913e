import type { ChangesContent, IdsOfKind } from '../../model/records/changes.js';
import { idRuns, quoted } from './id-runs.js';
import { markdownText, shownCell } from './shown.js';

/** Lines of a Markdown table, or nothing where it has no row. */
export const markdownTable = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string[] =>
  rows.length === 0
    ? []
    : [
        `| ${columns.join(' | ')} |`,
        `| ${columns.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
        '',
      ];

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`### ${title}`, '', ...lines];

const idLines = (lists: readonly IdsOfKind[]): string[] =>
  lists.length === 0
    ? []
    : [
        ...lists.map(
          ({ kind, ids }) =>
            `- ${ids.length} ${kind}${ids.length === 1 ? '' : 's'}: ${idRuns(ids)}`,
        ),
        '',
      ];

const columnWords = {
  added: 'added',
  removed: 'removed',
  type: 'other type',
  meaning: 'described anew',
} as const;

function tableLines({ tables, counts }: ChangesContent): string[] {
  const changed = counts.filter(({ added, removed, changed: rows }) => added + removed + rows > 0);
  return [
    ...(tables.added.length > 0 ? [`New: ${quoted(tables.added)}.`, ''] : []),
    ...(tables.removed.length > 0 ? [`Removed: ${quoted(tables.removed)}.`, ''] : []),
    ...markdownTable(
      ['table', 'rows now', 'added', 'removed', 'changed', 'cells changed'],
      changed.map(({ table, ...count }) => [
        `\`${table}\``,
        ...[count.rows, count.added, count.removed, count.changed, count.cells].map(String),
      ]),
    ),
  ];
}

/** What a release changed, as Markdown sections of level 3; nothing where nothing changed. */
export function changesSections(content: ChangesContent): string[] {
  const { columns, codes, added, removed, renamed, changed } = content;
  return [
    ...titled('Tables', tableLines(content)),
    ...titled(
      'Columns',
      markdownTable(
        ['column', 'change', 'old', 'new'],
        columns.map(({ table, column, change, old = '', new: now = '' }) => [
          `\`${table}.${column}\``,
          columnWords[change],
          markdownText(old),
          markdownText(now),
        ]),
      ),
    ),
    ...titled(
      'Codes',
      markdownTable(
        ['vocabulary', 'change', 'codes'],
        codes.map(({ vocabulary, change, codes: names }) => [
          `\`${vocabulary}\``,
          change,
          quoted(names),
        ]),
      ),
    ),
    ...titled('Withdrawn records', idLines(removed)),
    ...titled(
      'Ids that lead to another',
      markdownTable(
        ['kind', 'old', 'new'],
        renamed.map(({ kind, old, new: id }) => [kind, `\`${old}\``, `\`${id}\``]),
      ),
    ),
    ...titled('New records', idLines(added)),
    ...titled(
      'Corrected records',
      markdownTable(
        ['record', 'column', 'old', 'new'],
        changed.flatMap(({ id, cells }) =>
          cells.map(({ column, old, new: now }) => [
            `\`${id}\``,
            `\`${column}\``,
            markdownText(shownCell(old)),
            markdownText(shownCell(now)),
          ]),
        ),
      ),
    ),
  ];
}
