import { leastVersion } from '../model/metadata.js';
import { registeredTables } from '../model/tables/index.js';
import { requiredBump } from '../records/bump.js';
import type { ReleaseDifference, TableDifference } from './compare.js';
import type { ComparedRelease } from './release.js';
import { shownCell, shownKey } from '../model/tables/table.js';
import { changesSections, longestCell } from '../release/documents/changes.js';
import { literalText, markdownTable } from '../text/markdown.js';
import { summarise } from './changes-content.js';

const versionOf = ({ name, version }: ComparedRelease): string =>
  version === undefined ? `\`${name}\`` : `\`${name}\` (version ${version})`;

/** Changed rows without a registered id, which the sections only count. */
function rowLines({ table, key, added, removed, changed }: TableDifference): string[] {
  const isRegistered = registeredTables.some((each) => each.table === table);
  if (isRegistered || [added, removed, changed].every(({ length }) => length === 0)) return [];
  const rows = [
    ...removed.map((row) => [shownKey(row, key), '', 'removed', '', '']),
    ...added.map((row) => [shownKey(row, key), '', 'added', '', '']),
    ...changed.flatMap(({ row, cells }) =>
      cells.map(({ column, old, new: now }) => [
        shownKey(row, key),
        column,
        'changed',
        shownCell(old),
        shownCell(now),
      ]),
    ),
  ];
  return [
    `### Rows of ${table}`,
    '',
    markdownTable(
      [key.map((column) => `\`${column}\``).join(' '), 'column', 'change', 'old', 'new'],
      rows.map((cells) => cells.map((cell) => literalText(cell, longestCell))),
    ),
    '',
  ];
}

/** A difference as a Markdown page. Long values are cut; JSON and CSV hold them whole. */
export function differenceAsMarkdown(difference: ReleaseDifference): string {
  const { old, new: now, registry, tables } = difference;
  const content = summarise(difference);
  const { bump, reasons } = requiredBump(content);
  const least = old.version === undefined ? '' : `, ${leastVersion(old.version, bump)} or later`;
  const asks =
    reasons.length === 0
      ? ['No row, column or table changed.']
      : [
          `Requires a ${bump.toUpperCase()} version${least}:`,
          '',
          ...reasons.map(({ bump: weight, what }) => `- ${weight.toUpperCase()}: ${what}`),
        ];
  return [
    `# From ${versionOf(old)} to ${versionOf(now)}`,
    '',
    ...asks,
    '',
    ...changesSections(content, registry),
    ...tables.flatMap(rowLines),
  ].join('\n');
}
