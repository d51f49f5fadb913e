import { describe, expect, it } from 'vitest';
import type { PublicationDate } from '../../scripts/dates/publication/publication.js';
import type { Dataset } from '../../scripts/records/dataset.js';
import { eventMentionRows, eventParticipantRows, eventRows } from '../../scripts/tables/events.js';
import { baseFiles } from '../fixtures/base-project.js';
import { edited, item } from '../fixtures/edit.js';
import { datasetOf } from './base-dataset.js';

const met = 'Envoys of Northland and Southland met here';

/** The base events under ids in another order than the text’s, and one that is hardly known. */
const dataset = datasetOf(
  edited(
    edited(baseFiles, 'events', (file) => {
      const [talks, repair] = [item(file.events, 0), item(file.events, 1)];
      Object.assign(talks, {
        ...{ id: 'E1000', level: 'expert', multiplicity: 'repeated', place: 'Harbourton' },
        ...{ place_iso3: 'XNO', parent: 'E998', follows: 'E999', content_of: 'E998' },
        ...{ confidence: 'low', confidence_reason: 'text_ambiguous', note: 'Unclear.' },
        participants: [
          { actor: 'southland', role: 'participant', side: 'us' },
          { actor: 'southland', role: 'host', side: 'us', presence: 'expected' },
          { actor: 'northland', role: 'participant', side: 'third' },
        ],
      });
      Object.assign(repair, {
        ...{ id: 'E999', cameo: '046', cameo_fit: 'poor', place: 'Nowhere' },
        participants: [{ actor: 'northland', role: 'initiator', side: 'third' }],
      });
      file.events.push({
        ...{ id: 'E998', label: 'A quarrel', type: 'consultation', status: 'disputed' },
        ...{ issues: ['joint_md'], cameo: '046', cameo_fit: 'exact', confidence: 'high' },
        ...{ place: 'Southport', participants: [{ actor: 'northland', role: 'host', side: 'us' }] },
      });
      file.mentions = [
        { event: 'E999', exact: 'The repair of the pier', status: 'ongoing' },
        { event: 'E1000', exact: met, status: 'occurred', claimed_by: 'southland' },
        { event: 'E999', exact: met, status: 'possible' },
        { event: 'E1000', exact: 'Envoys of Northland', status: 'scheduled' },
        { event: 'E999', exact: 'share a fog horn', status: 'ongoing', claimed_by: 'northland' },
      ];
    }),
    'places',
    ({ places }) => {
      const located = { geonames_id: 7, latitude: 1.5, longitude: -2.5 };
      places.push(
        { name: 'Harbourton', iso3: 'XNO', ...located },
        { name: 'Southport', iso3: 'XSO', note: 'On no map.' },
      );
    },
  ),
);
const rows = eventRows(dataset);

describe('the rows of events', () => {
  it('are in the order of ids, and have what the record says and what follows from it', () => {
    expect(rows.map(({ event_id: id }) => id)).toEqual(['E998', 'E999', 'E1000']);
    expect(item(rows, 2)).toEqual({
      ...{ event_id: 'E1000', first_article_id: 'A000', label: 'Talks about a fog horn' },
      ...{ family: 'meeting', type: 'consultation', status: 'occurred', occurrence: 'actual' },
      ...{ contested: false, multiplicity: 'repeated', outcome: 'agreed', level: 'expert' },
      ...{ format: 'bilateral', place: 'Harbourton', place_iso3: 'XNO', place_geonames_id: 7 },
      ...{ place_latitude: 1.5, place_longitude: -2.5 },
      ...{ date_edtf: '2012-03-05', date_earliest: '2012-03-05', date_latest: '2012-03-05' },
      ...{ date_precision: 'day', date_basis: 'weekday', date_kind: null, date_note: null },
      ...{ date_external_sources: [], date_source: 'on Monday' },
      ...{ date_source_start: 82, date_source_end: 91 },
      ...{ parent_event_id: 'E998', follows_event_id: 'E999', content_of_event_id: 'E998' },
      issues: ['bilateral_relations', 'joint_md'],
      ...{ first_reported_earliest: '2012-03-05', first_reported_latest: '2012-03-05' },
      ...{ n_mentions: 2, n_articles: 1, claim_basis: 'both', claimants: ['southland'] },
      ...{ cameo: 'cameo:046', cameo_fit: 'exact', goldstein: 7, plover: 'CONSULT' },
      ...{ event_confidence: 'low', event_confidence_reason: 'text_ambiguous' },
      event_note: 'Unclear.',
    });
  });

  it('leave empty what the record does not say, and what no article reports', () => {
    expect(item(rows, 0)).toMatchObject({
      ...{ occurrence: 'disputed', contested: true, multiplicity: 'single', outcome: null },
      ...{ level: null, format: null, place: 'Southport', place_iso3: null, date_edtf: null },
      ...{ place_geonames_id: null, place_latitude: null, place_longitude: null },
      ...{ parent_event_id: null, follows_event_id: null, content_of_event_id: null },
      ...{ first_reported_earliest: null, first_reported_latest: null, claimants: [] },
      ...{ n_mentions: 0, n_articles: 0, claim_basis: 'article' },
      ...{ event_confidence_reason: null, event_note: null },
    });
    expect(item(rows, 1)).toMatchObject({ place: 'Nowhere', place_geonames_id: null });
  });

  it('have the PLOVER type only where the crosswalk has the code for the type and the status', () => {
    expect(rows.map((row) => [row.cameo, row.goldstein, row.plover])).toEqual([
      ['cameo:046', 7, null],
      ['cameo:046', 7, null],
      ['cameo:046', 7, 'CONSULT'],
    ]);
    const [base] = eventRows(datasetOf(baseFiles)).slice(1);
    expect([base?.cameo, base?.cameo_fit, base?.goldstein, base?.plover]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('when and by whom an event was first reported', () => {
  type Report = readonly [earliest: string | null, latest: string | null, claimant?: string];

  /** The talks, reported by as many articles, which were published between the days given. */
  const reportedIn = (...reports: readonly (Report | undefined)[]) => {
    const only = item(dataset.project.records, 0);
    const mention = item(only.events.value.mentions, 0);
    const records = reports.map((report, index): Dataset['project']['records'][number] => {
      const [earliest = null, latest = null, claimant] = report ?? [];
      const bounds = { earliest, latest };
      const published: PublicationDate['published'] = report
        ? { edtf: '', bounds, basis: 'stated' }
        : undefined;
      const publication = { ...only.article.publication, published };
      const value = {
        ...only.events.value,
        events: index === 0 ? only.events.value.events : [],
        mentions: [{ ...mention, event: 'E1000', claimed_by: claimant }],
      };
      return {
        ...only,
        article: { ...only.article, id: `A00${index}`, publication },
        events: { ...only.events, value },
      };
    });
    const row = item(eventRows({ ...dataset, project: { ...dataset.project, records } }), 2);
    return [row.first_reported_earliest, row.first_reported_latest];
  };

  it.each<[string, readonly (Report | undefined)[], readonly (string | null)[]]>([
    [
      'the one that was out first',
      [
        ['2002', '2003'],
        ['2001', '2002'],
      ],
      ['2001', '2002'],
    ],
    [
      'of equals, the one with the longer time',
      [
        ['2002', '2003'],
        ['2001', '2003'],
      ],
      ['2001', '2003'],
    ],
    [
      'of equals, the one with an open beginning',
      [
        ['2002', '2003'],
        [null, '2003'],
      ],
      [null, '2003'],
    ],
    [
      'not one whose last day is open',
      [
        ['2001', null],
        ['2002', '2003'],
      ],
      ['2002', '2003'],
    ],
    ['not one of which nothing is known', [undefined, ['2002', null]], [null, null]],
    [
      'not one of which nothing is known, where another has an end',
      [undefined, ['2002', '2003']],
      ['2002', '2003'],
    ],
  ])('is by %s', (_what, reports, bounds) => {
    expect(reportedIn(...reports)).toEqual(bounds);
  });

  it('counts articles once, and says whether all, some or none of the reports are claims', () => {
    const [{ project }, only] = [dataset, item(dataset.project.records, 0)];
    const basisOf = (...claimants: readonly (string | undefined)[]) => {
      const mention = item(only.events.value.mentions, 0);
      const value = {
        ...only.events.value,
        mentions: claimants.map((by) => ({ ...mention, event: 'E1000', claimed_by: by })),
      };
      const records = [{ ...only, events: { ...only.events, value } }];
      const row = item(eventRows({ ...dataset, project: { ...project, records } }), 2);
      return [row.claim_basis, row.n_mentions, row.n_articles, row.claimants];
    };
    expect(basisOf(undefined, undefined)).toEqual(['article', 2, 1, []]);
    expect(basisOf('southland', undefined)).toEqual(['both', 2, 1, ['southland']]);
    expect(basisOf('southland', 'northland', 'southland')).toEqual([
      ...['source', 3, 1, ['northland', 'southland']],
    ]);
  });
});

describe('the rows of mentions', () => {
  it('are numbered in the order of the text, the shorter first, then by event', () => {
    const mentions = eventMentionRows(dataset);
    expect(mentions.map((row) => [row.mention_id, row.event_id, row.text])).toEqual([
      ['A000-M01', 'E1000', 'Envoys of Northland'],
      ['A000-M02', 'E999', met],
      ['A000-M03', 'E1000', met],
      ['A000-M04', 'E999', 'share a fog horn'],
      ['A000-M05', 'E999', 'The repair of the pier'],
    ]);
    expect(item(mentions, 2)).toEqual({
      ...{ mention_id: 'A000-M03', event_id: 'E1000', article_id: 'A000', block_id: 'A000-B01' },
      ...{ text: met, char_start: 39, char_end: 81, byte_start: 39, byte_end: 81 },
      ...{ claimed_by: 'southland', status_in_mention: 'occurred' },
    });
    expect(item(mentions, 0)).toMatchObject({ claimed_by: null, status_in_mention: 'scheduled' });
  });
});

describe('the rows of participants', () => {
  it('are in the order of the key, with the presence given or that which follows', () => {
    expect(
      eventParticipantRows(dataset.project).map((row) => [
        ...[row.event_id, row.actor_id, row.role, row.side, row.presence],
      ]),
    ).toEqual([
      ['E998', 'northland', 'host', 'us', null],
      ['E999', 'northland', 'initiator', 'third', null],
      ['E1000', 'northland', 'participant', 'third', 'attended'],
      ['E1000', 'southland', 'host', 'us', 'expected'],
      ['E1000', 'southland', 'participant', 'us', 'attended'],
    ]);
  });
});
