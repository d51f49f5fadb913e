import type { Rows } from '../../model/tables/index.js';
import { markdownTable } from '../../text/markdown.js';

const measures = [
  'variable',
  'unit',
  'level',
  'n_units',
  'statistic',
  'value',
  'ci_low',
  'ci_high',
  'percent_agreement',
  'n_overruled',
] as const;

/** Where what was published follows neither pass, which no measure of their agreement shows. */
function overruled({ adjudications, reliability, revisions }: Rows): string[] {
  const [version] = adjudications.map((row) => row.version);
  if (version === undefined) return [];
  const values = adjudications.filter(({ pass }) => pass === 'both');
  const all = reliability.reduce((sum, row) => sum + (row.n_overruled ?? 0), 0);
  const dropped = adjudications.filter((row) => row.pass === 'first' && row.second !== null).length;
  return [
    `What was published is a third coding, made once, by the adjudicator, after both passes: in ${all - dropped} of the ${values.length} values of published records that the three do not share, both passes agree and something else was published, and ${dropped} records that both passes have were not published. n_overruled counts both; the table adjudications has each with its reason.`,
    `Agreement and decisions are those of version ${version} and stay as they are. ${
      revisions.length === 0
        ? 'No adjudicated value has been changed since.'
        : `The ${revisions.length} adjudicated values, roles and sides of participants that were changed since are in the table revisions, each with its reason; changes of labels, notes, places and the like are in CHANGES.md.`
    }`,
  ];
}

/** How far the two passes agree, as a table, and where neither was followed. */
export const agreement = (rows: Rows): string[] => [
  'How far two independent codings agree. Of finding a record at all (the variable `unit`), F1: the share of records that both passes have, with the same words or with overlapping ones. Of each variable of the records that both have, Krippendorff’s alpha: 1 is agreement throughout, 0 what chance gives; with its 95 % bootstrap interval and the plain share of values that agree.',
  markdownTable(
    measures.map((column) => column.replaceAll('_', ' ')),
    rows.reliability.map((row) => measures.map((column) => row[column] ?? '')),
  ),
  ...overruled(rows),
];
