import { familyOfType } from '../../scripts/model/code-groups.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import { rowOf, rowsOf, rowsWith } from './described.js';

/**
 * What columns say of empty cells, the places of these columns, and whether a cell of a row is to be empty by it; undefined where
 * the row does not show it.
 */
export type EmptyCase = readonly [
  says: string,
  places: RegExp,
  isEmpty: (row: AnyRow, column: string) => boolean | undefined,
];

const isNull =
  (...columns: readonly string[]) =>
  (row: AnyRow): boolean =>
    columns.every((column) => row[column] === null);

const isOneOf = (cell: AnyRow[string] | undefined, values: readonly string[]): boolean =>
  values.includes(String(cell));

const isMeeting = ({ type }: AnyRow): boolean =>
  Object.entries(familyOfType).some(([each, family]) => each === type && family === 'meeting');

/** Whether an event has a participant in one of the roles. */
const isAnybody = (event: AnyRow, ...roles: readonly string[]): boolean =>
  rowsWith('event_participants', event, 'event_id').some(({ role }) => isOneOf(role, roles));

const hasHost = (event: AnyRow): boolean => isAnybody(event, 'host');

/** Whether there are people of whom an article says that they come or came to a meeting. */
const isHeldOrArranged = (event: AnyRow): boolean =>
  isMeeting(event) && isOneOf(event['status'], ['occurred', 'ongoing', 'scheduled', 'intended']);

function hasNoCameo(event: AnyRow): boolean {
  const { type, status } = event;
  const isArranged =
    isOneOf(status, ['scheduled', 'intended']) &&
    isOneOf(type, ['consultation', 'summit', 'visit', 'treaty_change']);
  const isNowhere =
    isOneOf(type, ['programme', 'other_act']) || (type === 'deployment' && !hasHost(event));
  return isNowhere || !(isOneOf(status, ['occurred', 'ongoing']) || isArranged);
}

/** Whether a page prints, out of its text or in it, the name of one of the agencies of the corpus. */
const namesAgency = (article: AnyRow): boolean =>
  rowsWith('blocks', article, 'article_id').some(({ text }) =>
    rowsOf('articles').some(
      ({ agency }) => agency !== null && String(text).includes(String(agency)),
    ),
  );

/** When the cells of articles, events, quotes and stances are empty, by what their columns say of it. */
export const emptyRecords: readonly EmptyCase[] = [
  [
    'Empty when the article has none.',
    /^articles\.title$|^quotes_flat\.article_title$/,
    (row) => !rowsWith('blocks', row, 'article_id').some(({ role }) => role === 'headline'),
  ],
  ['Empty when unknown.', /^articles\.publisher$/, isNull('publisher_basis')],
  ['Empty when unknown.', /^articles\.publisher_basis$/, isNull('publisher')],
  ['Empty when unknown.', /^articles\.author$/, isNull('author_basis')],
  ['Empty when unknown.', /^articles\.author_basis$/, isNull('author')],
  ['Empty when unknown.', /^articles\.source_url_basis$/, isNull('source_url')],
  [
    'Empty when unknown.',
    /^quotes_flat\.publisher$/,
    (row) => rowOf('articles', row['article_id'])['publisher'] === null,
  ],
  ['Empty when it names none.', /\.agency$/, (row) => !namesAgency(row)],
  [
    'Empty when it was not found there, or its text could not be compared.',
    /\.source_url$/,
    isNull('source_url_note'),
  ],
  [
    'Empty in a release without the articles’ texts, and in no other.',
    /^blocks\.text$/,
    () => false,
  ],
  ['empty where there is no discrepancy.', /^actor_roles\./, isNull('discrepancy')],
  [
    'Empty, as latitude and longitude are, for countries, seas and regions',
    /\.place_geonames_id$/,
    isNull('place_latitude', 'place_longitude'),
  ],
  ['Empty where none fits, where the event is disputed', /\.cameo$/, hasNoCameo],
  ['Empty where cameo is.', /\.goldstein$/, isNull('cameo')],
  [
    'Empty when there is none.',
    /^crosswalk\.plover$/,
    ({ cameo }) => /^cameo:0[12]/.test(String(cameo)),
  ],
  [
    'Empty when only the paper itself reports it.',
    /\.claimants$/,
    ({ claim_basis: basis }) => basis === 'article',
  ],
  [
    'Empty when the paper itself does.',
    /\.claimed_by$/,
    (row) => {
      const basis = rowOf('events', row['event_id'])['claim_basis'];
      return basis === 'both' ? undefined : basis === 'article';
    },
  ],
  [
    'Empty for everything else, and where the meeting is denied, disputed, or only proposed or possible.',
    /\.presence$/,
    (row) => !isHeldOrArranged(rowOf('events', row['event_id'])),
  ],
  [
    'Empty when nobody is named.',
    /^events_flat\.who$/,
    (row) =>
      !isAnybody(row, 'initiator', 'speaker', 'participant', 'visitor', 'signatory') &&
      !(isMeeting(row) && hasHost(row)),
  ],
  [
    'Empty where all take part alike, as in a meeting.',
    /^events_flat\.whom$/,
    (row) => !isAnybody(row, 'recipient') && !(!isMeeting(row) && hasHost(row)),
  ],
  [
    'Empty when it is.',
    /confidence_reason$/,
    (row, column) => row[column.replace('_reason', '')] === 'high',
  ],
];
