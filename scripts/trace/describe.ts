import { tables, type TableName } from '../model/tables/index.js';
import type { AnyRow, Cell } from '../model/tables/table.js';
import type { TraceSource } from './source.js';
import { numberIn, rowsIn, rowWhere, textIn, type TracedRecord } from './records.js';

/** What is defined for a code: its label and definition. */
export interface DefinedCode {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
}

/** A code as the release’s vocabularies define it; its own letters where they do not. */
export function codeOf(release: TraceSource, vocabulary: string, code: string): DefinedCode {
  const row = rowsIn(release, 'vocabularies').find(
    (each) => each['vocabulary'] === vocabulary && each['code'] === code,
  );
  return {
    code,
    label: textIn(row, 'label') ?? code,
    definition: textIn(row, 'definition') ?? '',
  };
}

export interface TracedCell {
  readonly column: string;
  readonly title: string;
  readonly value: Cell;
  /** What a code, or each code of a list, is called. */
  readonly labels?: readonly string[];
}

/** The cells of a record in the order of the codebook; columns that this version does not know come last, by their name. */
export function cellsOf(release: TraceSource, { table, row }: TracedRecord): TracedCell[] {
  const { columns } = tables[table];
  const known = columns.filter(({ name }) => name in row);
  const unknown = Object.keys(row).filter((name) => !columns.some((each) => each.name === name));
  return [
    ...known.map(({ name, title, vocabulary }): TracedCell => {
      const value = row[name] ?? null;
      const codes = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
      const labels =
        vocabulary === undefined
          ? []
          : codes.map((code: string) => codeOf(release, vocabulary, code).label);
      return { column: name, title, value, ...(labels.length > 0 ? { labels } : {}) };
    }),
    ...unknown.map((name): TracedCell => ({ column: name, title: name, value: row[name] ?? null })),
  ];
}

const longest = 72;
const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** What +2 on an issue means, from its definition. */
export const plusTwoOf = (definition: string): string | undefined =>
  /Stance \+2: ([^.]+)\./.exec(definition)?.[1];

const signed = (value: number | undefined): string =>
  value === undefined ? '' : value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';

const textColumns = ['label', 'name', 'title', 'content', 'text', 'title_as_printed', 'reason'];

type Reader = (column: string) => string;

/** How a record of each kind is summed up in one line. `cell` reads a text of the row, `actor` the name of the actor in a cell. */
const summaries: Partial<
  Record<TableName, (cell: Reader, actor: Reader, row: AnyRow, release: TraceSource) => string>
> = {
  articles: (cell) =>
    listed([
      cell('title') || '(no title)',
      cell('agency') || cell('publisher'),
      cell('published_edtf'),
    ]),
  blocks: (cell) => {
    const text = cell('text');
    return text === '' ? cell('role') : `${cell('role')}: “${shortened(text)}”`;
  },
  actors: (cell) => listed([cell('name'), cell('kind')]),
  events: (cell) => listed([cell('label'), cell('status'), cell('date_edtf')]),
  quotes: (cell, actor) => `${actor('speaker_id')}: “${shortened(cell('content'))}”`,
  event_participants: (cell, actor) =>
    listed([actor('actor_id'), cell('role'), cell('side'), cell('presence')]),
  dyads: (_, actor, { directed }) =>
    `${actor('state_a')} ${directed === true ? '→' : '–'} ${actor('state_b')}`,
  stances: (cell, actor, row, release) => {
    const issue = codeOf(release, 'issue', cell('issue'));
    const meaning = plusTwoOf(issue.definition);
    const position = listed([signed(numberIn(row, 'stance')), cell('stance_basis')]);
    return `${actor('holder_id')} on ${issue.label}: ${position}${meaning === undefined ? '' : ` (+2: ${meaning})`}`;
  },
  time_expressions: (cell) => `“${cell('text')}” ${cell('value_edtf') || cell('timex_value')}`,
};

/** One line by which a reader recognises the record. */
export function summaryOf(release: TraceSource, { table, row }: TracedRecord): string {
  const cell: Reader = (column) => textIn(row, column) ?? '';
  const actor: Reader = (column) =>
    textIn(rowWhere(release, 'actors', 'actor_id', cell(column)), 'name') ?? cell(column);
  const summary = summaries[table];
  if (summary) return summary(cell, actor, row, release);
  const words = textColumns.map(cell).find((text) => text !== '');
  return shortened(words ?? '');
}
