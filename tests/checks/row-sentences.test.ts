import { describe, expect, it } from 'vitest';
import type { Rows } from '../../scripts/model/tables/index.js';
import { item } from '../fixtures/edit.js';
import { all, foundInRows, withCells } from '../fixtures/edit-rows.js';

type Case = readonly [what: string, edit: (rows: Rows) => Rows, found: readonly string[]];
type Cells<N extends 'events_flat' | 'quotes_flat'> = Partial<Rows[N][number]>;

const isWrong = ['events_flat 0 event_sentence'];
const talks = (event_sentence: string, cells: Cells<'events_flat'> = {}) =>
  withCells('events_flat', 0, { event_sentence, ...cells });

const events: readonly Case[] = [
  [
    'a label that is not there',
    talks(
      'Occurred on 5 March 2012: Talks, between Northland and Southland, as reported by the article itself.',
    ),
    isWrong,
  ],
  [
    'somebody who is not there',
    talks(
      'Occurred on 5 March 2012: Talks about a fog horn, between Northland, as reported by the article itself.',
    ),
    isWrong,
  ],
  [
    'nobody who tells it',
    talks('Occurred on 5 March 2012: Talks about a fog horn, between Northland and Southland.'),
    isWrong,
  ],
  [
    'doubt',
    talks(
      'Occurred on 5 March 2012: Talks about a fog horn, between Northland and Southland, as reported by the article itself; the reading is doubtful.',
      { event_confidence: 'low' },
    ),
    [],
  ],
  [
    'a date from outside',
    talks(
      'Occurred on 5 March 2012: Talks about a fog horn, between Northland and Southland, as reported by the article itself; the date rests on facts from outside the articles.',
      { date_basis: 'outside' },
    ),
    [],
  ],
  [
    'a date from outside without a word',
    withCells('events_flat', 0, { date_basis: 'outside' }),
    isWrong,
  ],
  ['an open end from outside', withCells('events_flat', 1, { date_basis: 'outside' }), []],
  ['somebody spoken of', withCells('events_flat', 0, { about: ['Ada Marsh'] }), isWrong],
  [
    'a source that tells it',
    talks(
      'Occurred on 5 March 2012: Talks about a fog horn, between Northland and Southland, according to Ada Marsh.',
      { claim_basis: 'source', told_by: ['Ada Marsh'] },
    ),
    [],
  ],
  [
    'a source that does not',
    talks(
      'Occurred on 5 March 2012: Talks about a fog horn, between Northland and Southland, according to Southland.',
      { claim_basis: 'source', told_by: ['Ada Marsh'] },
    ),
    isWrong,
  ],
];

const unspoken = ['quotes_flat 0 attribution_sentence'];
const said = (attribution_sentence: string, cells: Cells<'quotes_flat'> = {}) =>
  withCells('quotes_flat', 0, { attribution_sentence, ...cells });
const feared = (attribution_sentence: string, cells: Cells<'quotes_flat'> = {}) =>
  withCells('quotes_flat', 1, { attribution_sentence, ...cells });
const unfeared = ['quotes_flat 1 attribution_sentence'];
const reported = { reporting_speaker_id: 'ada-marsh', reporting_speaker: 'Ada Marsh' };

const two = { joint_speaker_ids: ['northland'] };

/** The second quote with its content in two runs. */
const inTwoRuns = (rows: Rows): Rows => {
  const content = item(rows.quote_segments, 5);
  return {
    ...rows,
    quote_segments: [
      ...rows.quote_segments.slice(0, 5),
      { ...content, text: 'the horn will wake' },
      { ...content, text: 'its gulls' },
    ],
  };
};

const quotes: Readonly<Record<string, readonly Case[]>> = {
  'sentence/reporter': [
    [
      'whoever reports it, then who says it',
      feared('Ada Marsh said that Southland fears that the horn will wake its gulls.', reported),
      [],
    ],
    [
      'who says it before whoever reports it',
      feared(
        'As it is told, Southland fears that the horn will wake its gulls, Ada Marsh said.',
        reported,
      ),
      unfeared,
    ],
    [
      'two who say it',
      feared('Southland and Northland fear that the horn will wake its gulls.', two),
      [],
    ],
    [
      'the second before the first',
      feared('Northland and Southland fear that the horn will wake its gulls.', two),
      unfeared,
    ],
    [
      'who says it as the passage has it',
      feared('The keepers fear that the horn will wake its gulls.', { speaker_as: 'the keepers' }),
      [],
    ],
  ],
  'sentence/words': [
    [
      'two runs in their order',
      all(inTwoRuns, feared('Southland fears that the horn will wake, and that loud, its gulls.')),
      [],
    ],
    [
      'two runs in another order',
      all(inTwoRuns, feared('Southland fears that its gulls the horn will wake.')),
      unfeared,
    ],
    [
      'marks around words of the paper',
      feared('Southland fears that “the horn will wake its gulls”.'),
      unfeared,
    ],
    [
      'no marks around words in marks',
      said('Ada Marsh said that the horn is loud enough for both coasts.'),
      unspoken,
    ],
  ],
  'sentence/cue': [
    [
      'a plural verb of two',
      all(
        withCells('quote_segments', 4, { text: 'fear' }),
        feared('Southland and Northland fear that the horn will wake its gulls.', two),
      ),
      [],
    ],
    [
      'a singular verb of two',
      feared('Southland and Northland fears that the horn will wake its gulls.', two),
      unfeared,
    ],
    [
      'a singular verb of one',
      feared('Southland fear that the horn will wake its gulls.'),
      unfeared,
    ],
    [
      'no verb of words that nothing attributes',
      said(
        'Ada Marsh, in a quotation without a reporting verb: “The horn is loud enough for both coasts.”',
        { cue: null },
      ),
      [],
    ],
    ['nothing where words are missing', feared('Southland hopes.'), []],
  ],
  'sentence/negation': [
    [
      'a denial',
      feared('Southland does not fear that the horn will wake its gulls.', { negated: true }),
      [],
    ],
    [
      'a denial of what is none',
      feared('Southland does not fear that the horn will wake its gulls.'),
      unfeared,
    ],
    [
      'a “not” among the words said',
      said('Ada Marsh said: “The horn is loud enough for both coasts, not.”'),
      [],
    ],
    ['nothing where words are missing', feared('Southland does not fear.'), []],
  ],
};

describe('a sentence about an event with', () => {
  it.each(events)('%s', (_what, edit, found) => {
    expect(foundInRows('release/event-sentence', edit)).toEqual(found);
  });
});

for (const [id, ofCheck] of Object.entries(quotes))
  describe(id, () => {
    it.each(ofCheck)('%s', (_what, edit, found) => {
      expect(foundInRows(id, edit)).toEqual(found);
    });
  });
