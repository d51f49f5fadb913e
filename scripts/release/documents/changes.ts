import { requiredBump } from '../../records/bump.js';
import { byVersion, type PackageFile } from '../../model/metadata.js';
import type { ChangesContent, ReleasedChanges, IdsOfKind } from '../../model/records/changes.js';
import type { RegisteredId } from '../../model/records/registries.js';
import { shownCell } from '../../model/tables/table.js';
import { idsGone } from '../../records/gone.js';
import { literalText, markdownTable } from '../../text/markdown.js';
import type { ReleaseFrame } from '../content.js';
import { idRuns, quoted } from './id-runs.js';

const tableLines = (columns: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : [markdownTable(columns, rows), ''];

/** Cells longer than this are cut; changes.json holds them whole. */
export const longestCell = 120;

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

type ColumnChanges = ChangesContent['columns'];
type Values = NonNullable<ChangesContent['values']>;

/** What another name has to be written for, and what is gone: old name, new name, what to know besides. */
const renamedLines = (columns: ColumnChanges, values: Values): string[] =>
  tableLines(
    ['in', 'old', 'new', 'note'],
    [
      ...columns
        .filter(({ change }) => change === 'renamed')
        .map(({ table, old = '', new: now = '', note = '' }) => [table, old, now, note] as const),
      ...values.map(
        ({ in: where, old, new: now = '', note = '' }) => [where, old, now, note] as const,
      ),
    ].map(([where, old, now, note]) => [
      `\`${where}\``,
      `\`${old}\``,
      now === '' ? '(dropped)' : `\`${now}\``,
      literalText(note, Infinity),
    ]),
  );

const mergedRecords =
  'A record that was merged may differ from the one that its id leads to now, in type, status, issues or actors for example: take these from this release, and do not carry the old columns along.';

const columnWords = {
  added: 'added',
  removed: 'removed',
  type: 'new type',
  meaning: 'new description',
} as const;

function tablesChanged({ tables, counts }: ChangesContent): string[] {
  const changed = counts.filter(({ added, removed, changed: rows }) => added + removed + rows > 0);
  return [
    ...(tables.added.length > 0 ? [`New: ${quoted(tables.added)}.`, ''] : []),
    ...(tables.removed.length > 0 ? [`Removed: ${quoted(tables.removed)}.`, ''] : []),
    ...tableLines(
      ['table', 'rows now', 'added', 'removed', 'changed', 'cells changed'],
      changed.map(({ table, ...count }) => [
        `\`${table}\``,
        ...[count.rows, count.added, count.removed, count.changed, count.cells].map(String),
      ]),
    ),
  ];
}

/**
 * What a release changed, as Markdown sections of level 3; nothing where nothing changed.
 * @param ids what is known of ids that are gone
 */
export function changesSections(content: ChangesContent, ids: readonly RegisteredId[]): string[] {
  const { columns, codes, values = [], added, changed } = content;
  return [
    ...titled('Renamed', renamedLines(columns, values)),
    ...titled('Tables', tablesChanged(content)),
    ...titled(
      'Columns',
      tableLines(
        ['column', 'change', 'old', 'new'],
        columns.flatMap(({ table, column, change, old = '', new: now = '', note = '' }) =>
          change === 'renamed'
            ? []
            : [
                [
                  `\`${table}.${column}\``,
                  columnWords[change],
                  literalText(old, longestCell),
                  literalText(change === 'removed' ? note : now, longestCell),
                ],
              ],
        ),
      ),
    ),
    ...titled(
      'Codes',
      tableLines(
        ['vocabulary', 'change', 'codes'],
        codes.map(({ vocabulary, change, codes: names }) => [
          `\`${vocabulary}\``,
          change,
          quoted(names),
        ]),
      ),
    ),
    ...titled('Ids that are gone', [
      ...(content.renamed.some(({ merged }) => merged) ? [mergedRecords, ''] : []),
      ...tableLines(
        ['kind', 'old', 'new', 'why'],
        idsGone(content, ids).map(({ kind, old, new: id, reason }) => [
          kind,
          `\`${old}\``,
          id === null ? '(withdrawn)' : `\`${id}\``,
          literalText(reason, Infinity),
        ]),
      ),
    ]),
    ...titled('New records', idLines(added)),
    ...titled(
      'Corrected records',
      tableLines(
        ['record', 'column', 'old', 'new'],
        changed.flatMap(({ id, cells }) =>
          cells.map(({ column, old, new: now }) => [
            `\`${id}\``,
            `\`${column}\``,
            literalText(shownCell(old), longestCell),
            literalText(shownCell(now), longestCell),
          ]),
        ),
      ),
    ),
  ];
}

function versionSection(changes: ReleasedChanges, ids: readonly RegisteredId[]): string[] {
  const { version, previous, date, bump, notes } = changes;
  const { reasons } = requiredBump(changes);
  return [
    `## ${version} — ${date}`,
    '',
    `After ${previous}; ${bump.toUpperCase()}.`,
    '',
    ...(notes.length > 0 ? [...notes.flatMap((note) => [note, ''])] : []),
    ...reasons.map(({ bump: weight, what }) => `- ${weight.toUpperCase()}: ${what}`),
    ...(reasons.length > 0 ? [''] : ['No row, column or table changed.', '']),
    ...changesSections(changes, ids),
  ];
}

/** The value of changes.json: the contents of curated/changes/, the newest first. */
export const newestFirst = (changes: readonly ReleasedChanges[]): ReleasedChanges[] =>
  [...changes].sort((a, b) => byVersion(b.version, a.version));

const pageIntroduction =
  'What each version changed compared with the one before, newest first; `changes.json` says the same to programs. Long cells are cut here and end in “…”; `changes.json` has them whole.';

const pageReading =
  'Records with ids of their own are listed, those that are gone with what became of them and why; rows of other tables are counted.';

/** CHANGES.md of the release. */
export const changesPage = (
  changes: readonly ReleasedChanges[],
  { version }: Pick<PackageFile, 'version'>,
  { prose, ids }: Pick<ReleaseFrame, 'prose' | 'ids'>,
): string =>
  [
    `# Changes of the data up to ${version}`,
    '',
    pageIntroduction,
    '',
    prose.versionNumbers,
    '',
    pageReading,
    '',
    ...newestFirst(changes).flatMap((each) => versionSection(each, ids)),
  ].join('\n');
