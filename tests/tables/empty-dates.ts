import type { AnyRow } from '../../scripts/model/tables/table.js';
import { rowOf, rowsOf, rowsWith } from './described.js';
import type { EmptyCase } from './empty-records.js';

/** The cell of the same date in another of its columns: said_kind beside said_edtf. */
const beside = (row: AnyRow, column: string, part: string) =>
  row[column.replace(/_(?:edtf|earliest|latest|kind|external_sources|source)$/, `_${part}`)] ??
  null;

/** Whether the EDTF value beside a bound says nothing there, which is written as two dots. */
function isOpen(row: AnyRow, column: string): boolean {
  const edtf = beside(row, column, 'edtf');
  if (typeof edtf !== 'string') return true;
  const sides = edtf.split('/');
  return (column.endsWith('_earliest') ? sides[0] : sides.at(-1)) === '..';
}

const boundsOf = (row: AnyRow, column: string) =>
  ['earliest', 'latest'].map((part) => beside(row, column, part));

/** Of the articles that report an event, the one that was out first at the latest. */
const firstReport = (event: AnyRow): AnyRow | undefined =>
  rowsWith('event_mentions', event, 'event_id')
    .map((mention) => rowOf('articles', mention['article_id']))
    .sort((a, b) => (String(a['published_latest']) < String(b['published_latest']) ? -1 : 1))[0];

/** When the cells of dates are empty, by what their columns say of it. */
export const emptyDates: readonly EmptyCase[] = [
  [
    'Empty when nothing bounds it.',
    /\.(?:published|retrieved|said)_edtf$/,
    (row, column) => boundsOf(row, column).every((bound) => bound === null),
  ],
  [
    'Empty when nothing bounds it, but `../..` where the kind is span.',
    /\.(?:date|value)_edtf$/,
    (row, column) =>
      boundsOf(row, column).every((bound) => bound === null) &&
      beside(row, column, 'kind') !== 'span',
  ],
  ['Empty when open', /\.(?:published|retrieved|said|date|value)_(?:earliest|latest)$/, isOpen],
  [
    'Empty when open.',
    /\.first_reported_/,
    (row, column) => firstReport(row)?.[column.replace('first_reported', 'published')] === null,
  ],
  [
    'Empty when open, and for all but the first end of a range.',
    /\.range_/,
    (row) => {
      const other = rowsOf('time_expressions').find(
        (each) => each['time_id'] === row['range_with'],
      );
      return other === undefined || Number(other['byte_start']) < Number(row['byte_start']);
    },
  ],
  [
    'Empty for a single day.',
    /_kind$/,
    (row, column) => {
      const [earliest, latest] = boundsOf(row, column);
      return beside(row, column, 'edtf') === null || (earliest !== null && earliest === latest);
    },
  ],
  [
    'where the basis is `outside`; otherwise empty.',
    /\.(?:published|said|date|value)_external_sources$/,
    (row, column) => beside(row, column, 'basis') !== 'outside',
  ],
  [
    'Empty where none gives the date, so that it follows from the publication date, from what is told around it or from outside facts alone.',
    /\.(?:date|said)_source$/,
    // Whether words give it is for a reader to say; that something else gives it can be seen from the basis.
    (row, column) =>
      ['inferred', 'outside'].includes(String(beside(row, column, 'basis'))) ? undefined : false,
  ],
  [
    'Empty when no year can be given.',
    /^date_evidence\.reading_edtf$/,
    (row) => (/\b(?:19|20)\d\d\b/.test(String(row['text'])) ? false : undefined),
  ],
  [
    'Empty for a fact from outside, and for a day stated in a tag within a line.',
    /^date_evidence\.block_id$/,
    (row) => (row['role'] === 'metadata' ? undefined : row['role'] === 'outside'),
  ],
  [
    'for a fact from outside; otherwise empty.',
    /^date_evidence\.external_sources$/,
    (row) => row['role'] !== 'outside',
  ],
  [
    'Empty when neither does.',
    /^external_sources\.published_edtf$/,
    // What the page says can only be read there.
    (row) => (/\/(?:19|20)\d\d(?:\d\d|\/)/.test(String(row['url'])) ? false : undefined),
  ],
  [
    'Empty when it stands by itself or has no value.',
    /^time_expressions\.anchor$/,
    (row) => row['reference'] === 'absolute' || row['value_edtf'] === null,
  ],
  [
    'Empty for what stands by itself.',
    /^time_expressions\.range_with$/,
    (row) => rowsOf('time_expressions').every((each) => each['range_with'] !== row['time_id']),
  ],
];
