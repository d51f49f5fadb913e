import { describe, expect, it } from 'vitest';
import type { Rows } from '../../scripts/model/tables/index.js';
import { item } from '../fixtures/edit.js';
import { foundInRows, withCells } from '../fixtures/edit-rows.js';

type Cells<N extends 'adjudications' | 'revisions'> = Partial<Rows[N][number]>;

const decision = {
  version: '0.1.0',
  unit: 'quote',
  record: 'Q001',
  article_id: 'A000',
  text: null,
  pass: 'both',
  variable: 'kind',
  first: 'direct',
  second: 'direct',
  published: 'mixed',
  reason: 'So it is.',
} as const;

const decided =
  (...cells: readonly Cells<'adjudications'>[]) =>
  (rows: Rows): Rows => ({
    ...rows,
    adjudications: cells.map((each) => ({ ...decision, ...each })),
  });

describe('an id of a pass', () => {
  const unit = { variable: 'unit', first: null, second: null } as const;
  it.each([
    ['of both passes, named by its release', {}, []],
    ['of values that are no ids', { first: 'Q001', second: 'Q002' }, []],
    ['of one pass', { ...unit, pass: 'second', record: 'second:Q009', second: 'second:Q009' }, []],
    ['of the other pass', { pass: 'second', record: 'first:Q009' }, ['adjudications 0 record']],
    ['without its pass', { ...unit, first: 'Q009' }, ['adjudications 0 first']],
    [
      'of the second without its pass',
      { ...unit, second: 'first:Q009' },
      ['adjudications 0 second'],
    ],
  ] as const)('%s', (_what, cells, found) => {
    expect(foundInRows('release/pass-id', decided(cells))).toEqual(found);
  });
});

describe('the number of values that both passes had and were not published', () => {
  const counted =
    (n_overruled: number | null, ...cells: readonly Cells<'adjudications'>[]) =>
    (rows: Rows): Rows => ({
      ...decided(...cells)(rows),
      reliability: [
        {
          comparison: 'repeat_coding',
          unit: 'quote',
          variable: 'kind',
          level: 'nominal',
          n_units: 2,
          statistic: 'krippendorff_alpha',
          value: 1,
          ci_low: null,
          ci_high: null,
          percent_agreement: 1,
          n_overruled,
        },
      ],
    });
  const gone = { variable: 'unit', first: 'first:Q001', second: 'second:Q001' } as const;
  it.each([
    ['one, where they agree', 1, [{}]],
    ['none, where they differ', 0, [{ second: 'indirect' }]],
    ['none of another unit or variable', 0, [{ unit: 'event' }, { variable: 'cue' }]],
    ['none of a record that was not published', 0, [{}, gone]],
    ['one beside another record that was not published', 1, [{}, { ...gone, record: 'Q002' }]],
    ['one of a record that stands once for each pass', 1, [{ pass: 'first' }, { pass: 'second' }]],
    ['none of a record that one pass lacks', 0, [{ pass: 'first', second: null }]],
  ] as const)('is %s', (_what, count, cells) => {
    expect(foundInRows('release/overruled', counted(count, ...cells))).toEqual([]);
    expect(foundInRows('release/overruled', counted(count + 1, ...cells))).toEqual([
      'reliability 0 n_overruled',
    ]);
    expect(foundInRows('release/overruled', counted(null, ...cells))).toEqual([]);
  });
});

describe('the version of a decision', () => {
  const revised =
    (version: string) =>
    (rows: Rows): Rows => ({
      ...decided({ version: '0.10.0' }, { version: '0.9.0' })(rows),
      revisions: [
        {
          version,
          unit: 'quote',
          record: 'Q001',
          article_id: 'A000',
          text: null,
          variable: 'kind',
          old_value: 'direct',
          new_value: 'mixed',
          reason: 'So it is.',
        },
      ],
    });
  it.each([
    ['the release', '0.11.0', '0.11.0', []],
    ['the last decision', '0.10.0', '0.11.0', ['revisions 0 version']],
    ['after the release', '0.12.0', '0.11.0', ['revisions 0 version']],
    [
      'none, while decisions are later than the release',
      '0.11.0',
      '0.9.0',
      ['adjudications 0 version', 'revisions 0 version'],
    ],
  ] as const)('of what was changed since is that of %s', (_what, version, release, found) => {
    expect(foundInRows('release/decided', revised(version), { version: release })).toEqual(found);
  });
});

describe('what is told of an event', () => {
  /** The first event with as many mentions, each with who claims it. */
  const claimedBy =
    (...claimants: readonly (string | null)[]) =>
    (rows: Rows): Rows => ({
      ...rows,
      event_mentions: claimants.map((claimed_by) => ({
        ...item(rows.event_mentions, 0),
        claimed_by,
      })),
      events: [item(rows.events, 0)],
    });
  const told = (claim_basis: 'article' | 'source' | 'both', claimants: string[]) =>
    withCells('events', 0, { claim_basis, claimants });
  it.each([
    [[null], told('article', []), []],
    [['southland', 'northland', 'southland'], told('source', ['northland', 'southland']), []],
    [['southland', null], told('both', ['southland']), []],
    [['southland', null], told('source', ['southland']), ['events 0 claim_basis']],
    [['southland', null], told('article', ['southland']), ['events 0 claim_basis']],
    [['southland'], told('both', ['southland']), ['events 0 claim_basis']],
    [['southland'], told('source', ['northland']), ['events 0 claimants']],
  ] as const)('is claimed by %j', (claimants, edit, found) => {
    expect(foundInRows('release/claims', (rows) => edit(claimedBy(...claimants)(rows)))).toEqual(
      found,
    );
  });

  it.each([
    ['disputed', { status: 'disputed', occurrence: 'disputed' }, ['events 0 contested']],
    ['contested', { status: 'disputed', occurrence: 'disputed', contested: true }, []],
  ] as const)('is that it is %s', (_what, cells, found) => {
    expect(foundInRows('release/occurrence', withCells('events', 0, cells))).toEqual(found);
  });

  /** The first event told in two articles, the second of which was out on that day. */
  const alsoIn =
    (published_earliest: string | null, published_latest: string | null) =>
    (rows: Rows): Rows => ({
      ...rows,
      articles: [
        ...rows.articles,
        { ...item(rows.articles, 0), article_id: 'A001', published_earliest, published_latest },
      ],
      event_mentions: [
        ...rows.event_mentions,
        { ...item(rows.event_mentions, 0), article_id: 'A001' },
      ],
    });
  it.each([
    ['2012-03-06', '2012-03-06', []],
    ['2012-03-05', '2012-03-05', []],
    ['2012-03-04', '2012-03-04', ['events 0 first_reported_latest']],
    [null, null, []],
  ])('was first told before an article of %s to %s', (earliest, latest, found) => {
    expect(foundInRows('release/first-reported', alsoIn(earliest, latest))).toEqual(found);
  });
});

describe('a cue', () => {
  const cued =
    (text: string, cells: Partial<Rows['quotes'][number]>) =>
    (rows: Rows): Rows =>
      withCells('quote_segments', 4, { text })(withCells('quotes', 1, cells)(rows));
  it.each([
    ['fears', {}, []],
    ['does not fear', { negated: true }, []],
    ['does not fear', {}, ['quotes 1 negated']],
    ['fears', { negated: true }, ['quotes 1 negated']],
    ['fears', { cue: null }, []],
    ['hopes', {}, ['quotes 1 cue']],
  ])('is printed as “%s” where the quote has %j', (text, cells, found) => {
    expect(foundInRows('release/cue', cued(text, cells))).toEqual(found);
  });
});
