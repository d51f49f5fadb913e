import { describe, expect, it } from 'vitest';
import type { WordsAt } from '../../scripts/checks/check.js';
import type { Rows } from '../../scripts/model/tables/index.js';
import { item } from '../fixtures/edit.js';
import { all, foundInRows, withCells } from '../fixtures/edit-rows.js';

type Case = readonly [what: string, edit: (rows: Rows) => Rows, found: readonly string[]];

const source = {
  source_id: 'S001',
  title: 'Fog',
  publisher: 'The Lantern',
  published_edtf: null,
  url: 'https://example.org/mist',
  settles: 'Where the page is.',
};
const page: Partial<Rows['articles'][number]> = {
  source_url: source.url,
  source_url_basis: 'outside',
  origin_external_sources: ['S001'],
};

const withPage =
  (cells: Partial<Rows['articles'][number]>) =>
  (rows: Rows): Rows => ({
    ...withCells('articles', 0, { ...page, ...cells })(rows),
    external_sources: [source],
  });

const statement = { family: 'speech_act', type: 'statement' } as const;
const performed = withCells('quotes', 0, { performs_event_id: 'E001' });

/** What goes on, with the last day of its date and how that is known. */
const ending = (latest: string | null, basis: Rows['events'][number]['date_basis']) =>
  withCells('events', 1, { date_latest: latest, date_basis: basis });

const cases: Readonly<Record<string, readonly Case[]>> = {
  'release/outside-address': [
    ['the address of a source', withPage({}), []],
    ['no address', withPage({ source_url: null }), ['articles 0 source_url']],
    ['no source of it', withPage({ origin_external_sources: [] }), ['articles 0 source_url']],
    [
      'another address that the page prints',
      withPage({ source_url: 'https://example.org/', source_url_basis: 'printed' }),
      [],
    ],
  ],
  'release/basis': [
    [
      'a basis of nothing',
      withCells('articles', 0, { author_basis: 'printed' }),
      ['articles 0 author_basis'],
    ],
    [
      'a value with its basis',
      withCells('articles', 0, { author: 'Ada Marsh', author_basis: 'printed' }),
      [],
    ],
    ['a fit of no code', withCells('events', 1, { cameo_fit: 'exact' }), ['events 1 cameo_fit']],
  ],
  'release/outside-source': [
    [
      'an address from outside without a source',
      withPage({ origin_external_sources: [] }),
      ['articles 0 origin_external_sources'],
    ],
    ['an address from outside with a source', withPage({}), []],
    [
      'a source of nothing',
      withCells('events', 0, { date_external_sources: ['S001'] }),
      ['events 0 date_external_sources'],
    ],
    [
      'a discrepancy without a source',
      withCells('actor_roles', 0, { discrepancy: 'She was not.' }),
      ['actor_roles 0 discrepancy_external_sources'],
    ],
  ],
  'release/act': [
    [
      'words that are a statement of their day',
      all(performed, withCells('events', 0, statement)),
      [],
    ],
    ['words said at talks of their day', withCells('quotes', 0, { said_at_event_id: 'E001' }), []],
    [
      'words that are a statement of the day after',
      all(
        performed,
        withCells('events', 0, {
          ...statement,
          date_earliest: '2012-03-06',
          date_latest: '2012-03-06',
        }),
      ),
      ['quotes 0 performs_event_id'],
    ],
    [
      'words that may be of any day until then',
      all(
        performed,
        withCells('events', 0, statement),
        withCells('quotes', 0, { said_earliest: null }),
      ),
      ['quotes 0 performs_event_id'],
    ],
    [
      'words that are a statement to come',
      all(performed, withCells('events', 0, { ...statement, occurrence: 'projected' })),
      ['quotes 0 performs_event_id'],
    ],
  ],
  'release/ongoing': [
    ['an end on the day of the article, by its words', ending('2012-03-05', 'stated'), []],
    [
      'an end on the day of the article, from outside',
      ending('2012-03-05', 'outside'),
      ['events 1 date_latest'],
    ],
    ['an end after the article, by inference', ending('2012-03-06', 'inferred'), []],
  ],
  'release/date-bounds': [
    ['a kind of one day', withCells('events', 0, { date_kind: 'window' }), ['events 0 date_edtf']],
    ['no kind of many days', withCells('events', 1, { date_kind: null }), ['events 1 date_edtf']],
    [
      'an earlier first day',
      withCells('events', 0, { date_earliest: '2012-03-04' }),
      ['events 0 date_edtf'],
    ],
    [
      'a precision of no date',
      withCells('articles', 0, { retrieved_precision: 'day' }),
      ['articles 0 retrieved_edtf'],
    ],
    [
      'a basis of no date',
      withCells('articles', 0, { retrieved_basis: 'stated' }),
      ['articles 0 retrieved_edtf'],
    ],
    [
      'a last day of no date',
      withCells('articles', 0, { retrieved_latest: '2012-03-05' }),
      ['articles 0 retrieved_edtf'],
    ],
  ],
  'release/unsafe-text': [
    ['a minus inside', withCells('events', 0, { label: 'Talks - on fog' }), []],
    ...['-1', '+1', '@fog', '\tfog', 'nan', 'n/a'].map((label): Case => [
      `“${label}”`,
      withCells('events', 0, { label }),
      ['events 0 label'],
    ]),
    [
      'a word for missing in a list',
      withCells('events', 0, { claimants: ['NA'] }),
      ['events 0 claimants'],
    ],
  ],
  'release/verbatim': [
    [
      'a first character and no last',
      (rows) => withCells('events', 0, { date_source_end: null })(rows),
      ['events 0 date_source_start'],
    ],
    [
      'a place of no words',
      withCells('events', 0, { date_source: null }),
      ['events 0 date_source_start'],
    ],
    [
      'words without a place',
      withCells('events', 0, { date_source_start: null, date_source_end: null }),
      [],
    ],
  ],
  'release/block-digest': [
    [
      'words of another digest',
      withCells('blocks', 0, { text: 'Gulls.' }),
      ['blocks 0 block_sha256'],
    ],
  ],
  'release/in-marks': [
    [
      'words up to the closing mark',
      (rows) =>
        withCells('quotation_marks', 0, { char_end: item(rows.quote_segments, 0).char_end })(rows),
      [],
    ],
    [
      'words beyond the closing mark',
      (rows) =>
        withCells('quotation_marks', 0, { char_end: item(rows.quote_segments, 0).char_end - 1 })(
          rows,
        ),
      ['quote_segments 0 in_marks'],
    ],
    [
      'words where the opening mark is',
      (rows) =>
        withCells('quotation_marks', 0, { char_start: item(rows.quote_segments, 0).char_start })(
          rows,
        ),
      ['quote_segments 0 in_marks'],
    ],
    [
      'words of another block',
      withCells('quotation_marks', 0, { block_id: 'A000-B01' }),
      ['quote_segments 0 in_marks'],
    ],
  ],
};

for (const [id, ofCheck] of Object.entries(cases))
  describe(id, () => {
    it.each(ofCheck)('%s', (_what, edit, found) => {
      expect(foundInRows(id, edit)).toEqual(found);
    });
  });

describe('the status of a role', () => {
  /** What is printed right before and after the words; undefined where it is not at hand. */
  const around =
    (before: string | undefined, after: string | undefined): WordsAt =>
    (_unit, _article, _start, end) =>
      end === 179 ? before : after;
  const status = ['actor_roles 0 role_status'];
  it.each([
    ['the former ', ', said', status],
    ['the former\n', ', said', []],
    ['the ', '-elect, said', status],
    ['the ', '\n-elect, said', []],
    [undefined, '-elect', []],
    ['the former ', undefined, []],
  ])('between “%s” and “%s”', (before, after, found) => {
    const wordsAt = around(before, after);
    expect(foundInRows('release/role-status', (rows) => rows, { wordsAt })).toEqual(found);
  });

  it.each([
    [true, ['actor_roles 0 is_title']],
    [false, []],
  ])('is that of a title, where a clause is one: %s', (isTitle, found) => {
    const clause = withCells('actor_roles', 0, { title_as_printed: 'heads it', is_title: isTitle });
    expect(foundInRows('release/role-status', clause)).toEqual(found);
  });
});
