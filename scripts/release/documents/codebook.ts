import type { Project } from '../../records/project.js';
import { tableNames, tables, type Rows } from '../../model/tables/index.js';
import type { AnyRow, Cell, Column, Table } from '../../model/tables/table.js';
import { vocabularySections } from './codebook-codes.js';
import { codingRules } from './coding-rules.js';
import { mergingGuide, readingTraps } from './merging-guide.js';
import { escaped } from '../../text/markdown.js';
import { codingStatement } from './statements.js';

const typeWords: Readonly<Record<Column['type'], string>> = {
  text: 'text',
  integer: 'integer',
  number: 'decimal number',
  boolean: 'true/false',
  date: 'date (YYYY-MM-DD)',
  list: 'list',
};

function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '*(empty)*';
  const text = Array.isArray(cell) ? (cell as readonly string[]).join('; ') : String(cell);
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

function columnLine({
  name,
  type,
  nullable,
  title,
  description,
  unit,
  vocabulary,
  references,
}: Column): string {
  const facts = [
    `${title}. ${description}`,
    unit === undefined ? '' : `Unit: ${unit}.`,
    vocabulary === undefined ? '' : `Codes: [${vocabulary}](#${vocabulary}).`,
    references === undefined ? '' : `Refers to \`${references}\`.`,
  ];
  const may = nullable ? 'may be empty' : 'never empty';
  return `| \`${name}\` | ${typeWords[type]} | ${may} | ${escaped(facts.filter(Boolean).join(' '))} |`;
}

/** The row that shows most: the one with the fewest empty cells, the first of them. */
function fullestRow(columns: readonly Column[], rows: readonly AnyRow[]): AnyRow | undefined {
  const empties = (row: AnyRow): number => columns.filter(({ name }) => row[name] === null).length;
  return rows.reduce<AnyRow | undefined>(
    (best, row) => (best && empties(best) <= empties(row) ? best : row),
    undefined,
  );
}

function tableSection(table: Table<never>, rows: readonly AnyRow[]): string {
  const { name, title, rowIs, description, key, columns } = table;
  const example = fullestRow(columns, rows);
  const exampleLines = example
    ? [
        'Example:',
        '',
        '| column | value |',
        '| --- | --- |',
        ...columns.map(
          (column) => `| \`${column.name}\` | ${escaped(shown(example[column.name]))} |`,
        ),
        '',
      ]
    : [];
  return [
    `### ${name}`,
    '',
    `**${title}.** One row is ${rowIs}. ${description} ${rows.length} rows; key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    '| column | type | missing | meaning |',
    '| --- | --- | --- | --- |',
    ...columns.map(columnLine),
    '',
    ...exampleLines,
  ].join('\n');
}

const conventions = `- Missing is an empty cell in CSV and null in JSON and Parquet. An empty text never occurs; no cell is \`NA\`, \`NULL\` or \`NaN\`.
- Lists are arrays in JSON, LIST in Parquet, and codes joined by \`;\` in CSV, sorted by code point. Booleans are \`true\` and \`false\`.
- CSV is UTF-8 without byte order mark, LF, RFC 4180. No cell holds a line break. Dates are DATE in Parquet.
- An article's text is \`text/A000.txt\` and so on: its blocks that are headline, deck, subheading or body, word for word, joined by one blank line.
- \`char_start\` and \`char_end\` count Unicode code points in that text, from 0, the end excluded. In Python \`t[start:end]\`; in R \`substr(t, start + 1, end)\`;
  in JavaScript \`[...t].slice(start, end).join('')\`. \`byte_start\` and \`byte_end\` count bytes of the raw file. \`text\` is the exact slice.
- Ids of articles, actors, events and quotes are never reused and carry no fact. Ids of blocks, mentions and evidence are sequence numbers and may change with a version.
- A date \`X\` has \`X_edtf\` (EDTF level 0–1), \`X_earliest\` and \`X_latest\` (the bounds, which decide), \`X_precision\`, \`X_basis\` (how it is known; the weakest link of the chain) and \`X_kind\`.`;

/** The codebook in Markdown: every table, column and code of the release, from the one table model. */
export function codebook(rows: Rows, { metadata, vocabularies }: Project): string {
  const { version, dataset } = metadata;
  const sections = tableNames.map((name) =>
    tableSection(tables[name] as unknown as Table<never>, rows[name] as readonly AnyRow[]),
  );
  return [
    `# Codebook of Missile Talks ${version}`,
    '',
    `${dataset.title}. Released ${dataset.releaseDate}.`,
    '',
    codingStatement,
    '',
    `Tables: ${tableNames.map((name) => `[${name}](#${name})`).join(', ')}.`,
    '',
    '## Conventions',
    '',
    conventions,
    '',
    '## Reading the files',
    '',
    readingTraps,
    '',
    '## Merging with other data',
    '',
    mergingGuide,
    '',
    '## Coding rules',
    '',
    codingRules,
    '',
    '## Tables',
    '',
    ...sections,
    '## Codes',
    '',
    vocabularySections(rows, vocabularies.value.vocabularies),
  ].join('\n');
}
