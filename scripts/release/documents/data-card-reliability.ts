import type { Rows } from '../../model/tables/index.js';
import type { AnyRow } from '../../model/tables/table.js';
import { markdownTable } from '../../text/markdown.js';

const columns = [
  'variable',
  'unit',
  'level',
  'n_units',
  'statistic',
  'value',
  'ci_low',
  'ci_high',
  'percent_agreement',
];

/** The agreement of two codings, from the table `reliability`; undefined while there is none, or no row in it. */
export function reliability(rows: Rows): string | undefined {
  const measured = (rows as Readonly<Record<string, readonly AnyRow[]>>)['reliability'] ?? [];
  if (measured.length === 0) return undefined;
  const present = columns.filter((column) => column in (measured[0] ?? {}));
  return markdownTable(
    present.map((column) => column.replaceAll('_', ' ')),
    measured.map((row) =>
      present.map((column) => {
        const cell = row[column] ?? '';
        return typeof cell === 'object' ? cell.join(', ') : cell;
      }),
    ),
  );
}
