import { describe, expect, it } from 'vitest';
import type { Rows } from '../../scripts/model/tables/index.js';
import { item } from '../fixtures/edit.js';
import { all, foundInRows, withCells } from '../fixtures/edit-rows.js';

type Case = readonly [what: string, edit: (rows: Rows) => Rows, found: readonly string[]];

const stance = {
  quote_id: 'Q001',
  holder_id: 'northland',
  issue: 'joint_md',
  stance: 2,
  stance_basis: 'explicit',
  confidence: 'high',
  confidence_reason: null,
  note: null,
} as const;

const withStance =
  (cells: Partial<Rows['stances'][number]>) =>
  (rows: Rows): Rows => ({ ...rows, stances: [{ ...stance, ...cells }] });

const reliability = {
  comparison: 'repeat_coding',
  unit: 'event_mention',
  variable: 'status',
  level: 'nominal',
  n_units: 1,
  statistic: 'krippendorff_alpha',
  value: 1,
  ci_low: 0.5,
  ci_high: 0.5,
  percent_agreement: 1,
  n_overruled: null,
} as const;
const f1 = { statistic: 'f1_exact', percent_agreement: null } as const;

const measured =
  (cells: Partial<Rows['reliability'][number]>) =>
  (rows: Rows): Rows => ({ ...rows, reliability: [{ ...reliability, ...cells }] });

const known = { place: 'Harbourton', place_geonames_id: 1, place_latitude: 1, place_longitude: 2 };
const unknown = { place_geonames_id: null, place_latitude: null, place_longitude: null };

const unsure = { confidence: 'low', confidence_reason: 'text_ambiguous' } as const;

/** For each check, what it lets pass and what not, so that each of its bounds is tried on both sides. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'release/stance': [
    ['an outright stance in the words', withStance({}), []],
    ['an implied stance that is weak', withStance({ stance: -1, stance_basis: 'implied' }), []],
    [
      'an implied stance that is balanced',
      withStance({ stance: 0, stance_basis: 'implied' }),
      ['stances 0 stance'],
    ],
    [
      'an issue that the quote does not list',
      withStance({ issue: 'arms_race' }),
      ['stances 0 issue'],
    ],
    [
      'an issue that is a topic only',
      all(
        withCells('quotes', 0, { issues: ['bilateral_relations'] }),
        withStance({ issue: 'bilateral_relations' }),
      ),
      ['stances 0 issue'],
    ],
    ['less confidence than in the quote', withStance(unsure), []],
    [
      'more confidence than in the quote',
      all(
        withCells('quotes', 0, { quote_confidence: 'low' }),
        withStance({ confidence: 'medium' }),
      ),
      ['stances 0 confidence'],
    ],
  ],
  'release/confidence': [
    ['a doubt with reason and note', withStance({ ...unsure, note: 'She may joke.' }), []],
    ['a doubt without note', withStance(unsure), ['stances 0 confidence']],
    [
      'a doubt without reason',
      withStance({ confidence: 'low', note: 'So.' }),
      ['stances 0 confidence'],
    ],
    [
      'a reason of no doubt',
      withCells('quotes', 0, { quote_confidence_reason: 'text_ambiguous' }),
      ['quotes 0 quote_confidence'],
    ],
  ],
  'release/event-codes': [
    ['talks without outcome', withCells('events', 0, { outcome: null }), ['events 0 outcome']],
    ['talks without format', withCells('events', 0, { format: null }), ['events 0 format']],
    ['a code that fits less well than it may', withCells('events', 0, { cameo_fit: null }), []],
    [
      'a code that fits though no code says what happened',
      withCells('events', 0, { event_confidence_reason: 'vocabulary_misfit' }),
      ['events 0 cameo_fit'],
    ],
  ],
  'release/site-year': [
    ['a site once there were sites', withCells('quotes', 0, { issues: ['europe_site'] }), []],
    [
      'a site before',
      all(
        withCells('articles', 0, { published_latest: '2006-12-31' }),
        withCells('quotes', 0, { issues: ['joint_md', 'europe_site'] }),
      ),
      ['quotes 0 issues'],
    ],
  ],
  'release/agreement': [
    ['the highest and an interval of one point', measured({}), []],
    ['the lowest', measured({ value: -1, ci_low: -1, ci_high: 1, percent_agreement: 0 }), []],
    ['no interval and no value', measured({ value: null, ci_low: null, ci_high: null }), []],
    ['F1 at its lowest', measured({ ...f1, value: 0, ci_low: 0, ci_high: 0 }), []],
    ['F1 below 0', measured({ ...f1, value: -0.1 }), ['reliability 0 value']],
    ['F1 with a share', measured({ statistic: 'f1_exact' }), ['reliability 0 percent_agreement']],
    [
      'values out of range',
      measured({ value: -1.1, ci_high: 1.1 }),
      ['reliability 0 value', 'reliability 0 ci_high'],
    ],
    ['bounds in the wrong order', measured({ ci_low: 0.6 }), ['reliability 0 ci_low']],
    ['an upper bound alone', measured({ ci_low: null }), ['reliability 0 ci_low']],
    ['a lower bound alone', measured({ ci_high: null }), ['reliability 0 ci_low']],
    ['no share', measured({ percent_agreement: null }), ['reliability 0 percent_agreement']],
    ['a share above 1', measured({ percent_agreement: 1.1 }), ['reliability 0 percent_agreement']],
    ['a share below 0', measured({ percent_agreement: -0.1 }), ['reliability 0 percent_agreement']],
    ['no units', measured({ n_units: 0 }), ['reliability 0 n_units']],
  ],
  'release/place': [
    [
      'two events at one place',
      all(withCells('events', 0, known), withCells('events', 1, known)),
      [],
    ],
    ['a place on no map', withCells('events', 0, { place: 'Harbourton' }), []],
    [
      'a point without a place',
      withCells('events', 0, { ...known, place: null }),
      ['events 0 place_geonames_id'],
    ],
    [
      'a point without an id',
      withCells('events', 0, { ...known, place_geonames_id: null }),
      ['events 0 place_latitude'],
    ],
    [
      'a place of two countries at two points',
      all(
        withCells('events', 0, { ...known, place_iso3: 'RUS' }),
        withCells('events', 1, { ...known, place_iso3: 'USA', place_latitude: 3 }),
      ),
      [],
    ],
    [
      'a place with a point and without',
      all(withCells('events', 0, known), withCells('events', 1, { ...known, ...unknown })),
      ['events 1 place_geonames_id'],
    ],
  ],
  'release/goldstein': [
    ['a value without a code', withCells('events', 1, { goldstein: 7 }), ['events 1 goldstein']],
    [
      'a code without its value',
      withCells('events', 0, { goldstein: null }),
      ['events 0 goldstein'],
    ],
  ],
  'release/dyad-role': [
    ['a host', withCells('dyads', 0, { role_a: 'host' }), []],
    ['one that is spoken of', withCells('dyads', 0, { role_a: 'object' }), ['dyads 0 role_a']],
  ],
  'release/count': [
    [
      'a number of articles that is not theirs',
      withCells('events', 0, { n_articles: 2 }),
      ['events 0 n_articles'],
    ],
    [
      'an article that tells twice of an event',
      (rows) => ({
        ...withCells('events', 0, { n_mentions: 2 })(rows),
        event_mentions: [...rows.event_mentions, item(rows.event_mentions, 0)],
      }),
      [],
    ],
  ],
};

for (const [id, ofCheck] of Object.entries(cases))
  describe(id, () => {
    it.each(ofCheck)('%s', (_what, edit, found) => {
      expect(foundInRows(id, edit)).toEqual(found);
    });
  });
