import { describe, expect, it } from 'vitest';
import { describedColumns, isEmpty, rowsOf } from './described.js';
import { emptyDates } from './empty-dates.js';
import { emptyQuotes } from './empty-quotes.js';
import { emptyRecords } from './empty-records.js';

const cases = [...emptyRecords, ...emptyQuotes, ...emptyDates];

/** What only a reader of the article can tell: whether the words need it, and to which occasion they belong. */
const judged: ReadonlySet<string> = new Set([
  'quotes.speaker_as',
  'quotes_flat.speaker_as',
  'quotes.refers_to',
  'quotes_flat.refers_to',
  'quotes.said_at_event_id',
  'quotes_flat.said_at_event_id',
]);

describe('what the columns say of empty cells', () => {
  it('has a case for every column that says when it is empty, and a column for every case', () => {
    const casesOf = (place: string, description: string): number =>
      cases.filter(([says, places]) => places.test(place) && description.includes(says)).length;
    const unclear = describedColumns.filter(
      ({ place, description }) =>
        /\bempty\b/i.test(description) &&
        casesOf(place, description) !== (judged.has(place) ? 0 : 1),
    );
    expect(unclear.map(({ place }) => place)).toEqual([]);
  });

  it.each(cases)('“%s” holds of the rows (%s)', (says, places, isToBeEmpty) => {
    const meant = describedColumns.filter(
      ({ place, description }) => places.test(place) && description.includes(says),
    );
    expect(meant).not.toEqual([]);
    const wrong = meant.flatMap(({ table, name, place }) =>
      rowsOf(table)
        .filter((row) => {
          const expected = isToBeEmpty(row, name);
          return expected !== undefined && expected !== isEmpty(row, name);
        })
        .map((row) => [place, Object.values(row).slice(0, 4)]),
    );
    expect(wrong).toEqual([]);
  });
});
