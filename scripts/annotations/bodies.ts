import { tables, type TableName } from '../model/tables/index.js';
import { shownCell, type AnyRow, type Column } from '../model/tables/table.js';
import { codeOf, summaryOf } from '../trace/describe.js';
import { recordOf, rowsIn, rowWhere, textIn } from '../trace/records.js';
import type { TraceSource } from '../trace/source.js';
import { having } from '../text/lookup.js';
import type { Body, TextualBody } from './web-annotation.js';

const prose = (purpose: 'describing' | 'commenting', value: string | undefined): TextualBody[] =>
  value === undefined || value === ''
    ? []
    : [{ type: 'TextualBody', purpose, value, format: 'text/plain', language: 'en' }];

const tag = (name: string, value: string): TextualBody => ({
  type: 'TextualBody',
  purpose: 'tagging',
  value: `${name}: ${value}`,
});

/** Codes, lemmas, dates, truth values, and ids of other records; where the words are is said by the target. */
const isTagged = ({ isFreeText, type, references }: Column): boolean =>
  !isFreeText &&
  ['text', 'list', 'boolean'].includes(type) &&
  !/^(?:articles|blocks)\./.test(references ?? '');

/** A tag for each such cell of a row, and for each member of a list. What is empty or false has none. */
function tagsOf(table: TableName, row: AnyRow): TextualBody[] {
  const key: readonly string[] = tables[table].key;
  const columns = tables[table].columns.filter(
    (each) => isTagged(each) && !key.includes(each.name),
  );
  return columns.flatMap(({ name }) => {
    const cell = row[name] ?? false;
    if (cell === false) return [];
    const values = typeof cell === 'object' ? cell : [shownCell(cell)];
    return values.map((value) => tag(name, value));
  });
}

/** What is arguable about a row or its date, in the coder's words. */
const notesOf = (table: TableName, row: AnyRow): TextualBody[] =>
  tables[table].columns
    .filter(({ name }) => /(?:^|_)note$/.test(name))
    .flatMap(({ name }) => prose('commenting', textIn(row, name)));

const stancesOf = (release: TraceSource, quoteId: string): TextualBody[] =>
  having(rowsIn(release, 'stances'), 'quote_id', quoteId).flatMap((row) => {
    const [holder, issue, stance] = ['holder_id', 'issue', 'stance'].map((name) =>
      shownCell(row[name]),
    );
    const note = textIn(row, 'note');
    return [
      tag('stance', `${holder}, ${issue}, ${stance}`),
      ...prose('commenting', note === undefined ? note : `${holder} on ${issue}: ${note}`),
    ];
  });

/** Bodies of annotations, by the table whose rows they are made of. `addressOf` gives the IRI of a record. */
export const bodiesOf = {
  quotes: (release, row) => {
    const id = shownCell(row['quote_id']);
    const sentence = textIn(
      rowWhere(release, 'quotes_flat', 'quote_id', id),
      'attribution_sentence',
    );
    return [
      ...prose('describing', sentence ?? summaryOf(release, recordOf('quotes', row))),
      tag('table', 'quotes'),
      ...tagsOf('quotes', row),
      ...stancesOf(release, id),
      ...notesOf('quotes', row),
    ];
  },
  event_mentions: (release, row, addressOf) => {
    const id = shownCell(row['event_id']);
    const event = rowWhere(release, 'events', 'event_id', id) ?? {};
    const sentence = textIn(rowWhere(release, 'events_flat', 'event_id', id), 'event_sentence');
    return [
      { type: 'SpecificResource', purpose: 'identifying', source: addressOf(id) },
      ...prose('describing', sentence ?? textIn(event, 'label')),
      tag('table', 'event_mentions'),
      ...tagsOf('event_mentions', row),
      ...tagsOf('events', event),
      ...notesOf('events', event),
    ];
  },
  actor_mentions: (release, row, addressOf) => {
    const id = shownCell(row['actor_id']);
    return [
      { type: 'SpecificResource', purpose: 'identifying', source: addressOf(id) },
      ...prose('describing', textIn(rowWhere(release, 'actors', 'actor_id', id), 'name')),
      tag('table', 'actor_mentions'),
      ...tagsOf('actor_mentions', row),
    ];
  },
  quotation_marks: (release, row) => [
    ...prose('describing', codeOf(release, 'mark_use', shownCell(row['use'])).label),
    tag('table', 'quotation_marks'),
    ...tagsOf('quotation_marks', row),
  ],
} satisfies Partial<
  Record<
    TableName,
    (release: TraceSource, row: AnyRow, addressOf: (id: string) => string) => Body[]
  >
>;
