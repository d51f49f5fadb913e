import type { ReleaseContent, ReleaseFrame } from '../content.js';
import { derivations } from '../../model/code-groups.js';
import { tableNames, tables, type Rows } from '../../model/tables/index.js';
import { columnsOf } from '../../model/tables/without-texts.js';
import type { AnyRow, Cell, Column, Table } from '../../model/tables/table.js';
import { markdownTable } from '../../text/markdown.js';
import { codingStatement, nested, type Prose } from './prose.js';

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

function columnFacts(column: Column): string[] {
  const { name, type, nullable, title, description, unit, vocabulary, references } = column;
  const facts = [
    `${title}. ${description}`,
    unit === undefined ? '' : `Unit: ${unit}.`,
    vocabulary === undefined ? '' : `Codes: [${vocabulary}](#${vocabulary}).`,
    references === undefined ? '' : `Refers to \`${references}\`.`,
  ];
  const may = nullable ? 'may be empty' : type === 'list' ? 'may be an empty list' : 'never empty';
  return [`\`${name}\``, typeWords[type], may, facts.filter(Boolean).join(' ')];
}

/** The row that shows most: the one with the fewest empty cells, the first of them. */
function fullestRow(columns: readonly Column[], rows: readonly AnyRow[]): AnyRow | undefined {
  const empties = (row: AnyRow): number => columns.filter(({ name }) => row[name] === null).length;
  return rows.reduce<AnyRow | undefined>(
    (best, row) => (best && empties(best) <= empties(row) ? best : row),
    undefined,
  );
}

function tableSection(
  table: Table<never>,
  columns: readonly Column[],
  rows: readonly AnyRow[],
): string {
  const { name, title, rowIs, description, key } = table;
  const example = fullestRow(columns, rows);
  const cells = (row: AnyRow): string[][] =>
    columns.map((column) => [`\`${column.name}\``, shown(row[column.name])]);
  return [
    `### ${name}`,
    `**${title}.** One row is ${rowIs}. ${description} ${rows.length} rows; key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    markdownTable(['column', 'type', 'missing', 'meaning'], columns.map(columnFacts)),
    ...(example ? ['Example:', markdownTable(['column', 'value'], cells(example))] : []),
  ].join('\n\n');
}

/** A passage with its place, so that it can be looked up: A003 [158–179] where the text has it, else by bytes of the raw file. */
function exampleText(
  rows: Rows,
  vocabulary: string,
  code: string,
  polarity: 'positive' | 'negative',
): string {
  const row = rows.code_examples.find(
    (each) => each.vocabulary === vocabulary && each.code === code && each.polarity === polarity,
  );
  if (row?.text == null) return row?.note ?? '';
  const place =
    row.char_start === null
      ? `bytes ${row.byte_start ?? ''}–${row.byte_end ?? ''}`
      : `${row.char_start}–${row.char_end ?? ''}`;
  const passage = `${row.article_id ?? ''} [${place}]: “${row.text}”`;
  return row.note === null ? passage : `${passage}. ${row.note}`;
}

const codesWith = (of: Readonly<Record<string, string>>, value: string): string[] =>
  Object.keys(of).filter((code) => of[code] === value);

/** What follows from a code, or what it follows from, by the two tables of the model. */
function derivation(vocabulary: string, code: string): string {
  for (const { from, to, title, of } of derivations) {
    if (vocabulary === from) return ` ${title}: ${of[code] ?? ''}.`;
    if (vocabulary === to)
      return ` From ${from}: ${codesWith(of, code)
        .map((each) => `\`${each}\``)
        .join(', ')}.`;
  }
  return '';
}

/** A vocabulary with its description and every code: definition, decision rule, an invented example if it has one, two passages. */
function vocabularySection(rows: Rows, name: string, description: string): string {
  const codes = rows.vocabularies.filter(({ vocabulary }) => vocabulary === name);
  const hasInvented = codes.some(({ invented_example: invented }) => invented !== null);
  return [
    `### ${name}`,
    description,
    markdownTable(
      [
        ...['code', 'label', 'definition', 'decision rule'],
        ...(hasInvented ? ['invented example'] : []),
        ...['applies to', 'does not apply to'],
      ],
      codes.map(({ code, label, definition, decision_rule: rule, invented_example: invented }) => [
        `\`${code}\``,
        label,
        `${definition}${derivation(name, code)}`,
        rule,
        ...(hasInvented ? [invented ?? ''] : []),
        exampleText(rows, name, code, 'positive'),
        exampleText(rows, name, code, 'negative'),
      ]),
    ),
  ].join('\n\n');
}

/** The codebook in Markdown: every table, column and code of the release, from the one table model, with the rules of coding. */
export function codebook(
  { rows, withTexts }: Pick<ReleaseContent, 'rows' | 'withTexts'>,
  { metadata, vocabularies }: Pick<ReleaseFrame, 'metadata' | 'vocabularies'>,
  prose: Prose,
): string {
  const { version, dataset } = metadata;
  const sections = [
    `# Codebook of Missile Talks ${version}`,
    `${dataset.title}. Released ${dataset.releaseDate}.`,
    codingStatement(prose, rows.articles),
    `Tables: ${tableNames.map((name) => `[${name}](#${name})`).join(', ')}. [codebook.csv](codebook.csv) has a line for each of their columns.`,
    '## Conventions',
    prose.conventions,
    '## Reading the files',
    prose.pitfalls,
    '## Merging with other data',
    nested(prose.merging),
    '## Coding rules',
    nested(prose.codingRules),
    '## Tables',
    ...tableNames.map((name) =>
      tableSection(
        tables[name] as unknown as Table<never>,
        columnsOf(name, withTexts),
        rows[name] as readonly AnyRow[],
      ),
    ),
    '## Codes',
    ...vocabularies.map(({ vocabulary, description }) =>
      vocabularySection(rows, vocabulary, description),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}
