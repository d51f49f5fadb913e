import { describe, expect, it } from 'vitest';
import { compareReleases } from '../../scripts/diff/compare.js';
import { summarise } from '../../scripts/diff/changes-content.js';
import type { Renamings } from '../../scripts/model/records/renamed.js';
import { requiredBump } from '../../scripts/records/bump.js';
import { translationOf } from '../../scripts/records/renamings.js';
import { madeRelease } from './made-release.js';

const nothing: Renamings = { columns: [], codes: [], values: [] };
const renamings = (some: Partial<Renamings>): Renamings => ({ ...nothing, ...some });

const difference = (
  old: Parameters<typeof madeRelease>[1],
  now: Parameters<typeof madeRelease>[1],
  some: Partial<Renamings>,
) => compareReleases(madeRelease('1.0.0', old), madeRelease('2.0.0', now, renamings(some)), []);

const noteRenamed = {
  columns: [{ version: '2.0.0', table: 'quotes', old: 'note', new: 'quote_note' }],
};

describe('a renamed column', () => {
  it('is said to be renamed, and its cells are compared under the new name', () => {
    const found = difference(
      {
        quotes: [
          { quote_id: 'Q001', note: 'Same.' },
          { quote_id: 'Q002', note: 'Old.' },
        ],
      },
      {
        quotes: [
          { quote_id: 'Q001', quote_note: 'Same.' },
          { quote_id: 'Q002', quote_note: 'New.' },
        ],
      },
      noteRenamed,
    );
    const content = summarise(found);
    expect(content.columns).toEqual([
      { table: 'quotes', column: 'quote_note', change: 'renamed', old: 'note', new: 'quote_note' },
    ]);
    expect(content.changed).toEqual([
      {
        kind: 'quote',
        id: 'Q002',
        cells: [{ column: 'quote_note', old: 'Old.', new: 'New.' }],
      },
    ]);
    expect(requiredBump(content).bump).toBe('major');
  });

  it('may be part of the key', () => {
    const { tables } = difference(
      { events: [{ id: 'E001', label: 'Talks' }] },
      { events: [{ event_id: 'E001', label: 'Talks' }] },
      { columns: [{ version: '2.0.0', table: 'events', old: 'id', new: 'event_id' }] },
    );
    expect(tables[0]).toMatchObject({ key: ['event_id'], added: [], removed: [], changed: [] });
  });

  it('that was renamed before the older release is no news', () => {
    const old = madeRelease('2.0.0', { quotes: [{ quote_id: 'Q001', note: 'A.' }] });
    const now = madeRelease(
      '2.1.0',
      { quotes: [{ quote_id: 'Q001', note: 'A.', quote_note: 'B.' }] },
      renamings(noteRenamed),
    );
    expect(summarise(compareReleases(old, now, [])).columns.map(({ change }) => change)).toEqual([
      'added',
    ]);
  });

  it('that was dropped is removed, with the reason', () => {
    const note = 'Nobody used it.';
    const found = difference(
      { quotes: [{ quote_id: 'Q001', mood: 'glum' }] },
      { quotes: [{ quote_id: 'Q001' }] },
      { columns: [{ version: '2.0.0', table: 'quotes', old: 'mood', new: null, note }] },
    );
    expect(summarise(found).columns).toMatchObject([{ column: 'mood', change: 'removed', note }]);
  });
});

const code = (name: string) => ({ vocabulary: 'issue', code: name, label: 'Sites' });

describe('a renamed code', () => {
  const codes = [
    { version: '2.0.0', vocabulary: 'issue', old: 'europe_site', new: 'a_european_site' },
  ];
  const found = difference(
    {
      quotes: [{ quote_id: 'Q001', issues: ['europe_site', 'joint_md'] }],
      vocabularies: [code('europe_site')],
    },
    {
      quotes: [{ quote_id: 'Q001', issues: ['a_european_site', 'joint_md'] }],
      vocabularies: [code('a_european_site')],
    },
    { codes },
  );

  it('changes no record, and is neither removed nor added', () => {
    expect(found.tables.map(({ added, removed, changed }) => [added, removed, changed])).toEqual([
      [[], [], []],
      [[], [], []],
    ]);
    const content = summarise(found);
    expect([content.codes, content.values]).toEqual([
      [],
      [{ in: 'issue', old: 'europe_site', new: 'a_european_site' }],
    ]);
    expect(requiredBump(content)).toEqual({
      bump: 'major',
      reasons: [{ bump: 'major', what: '1 value is renamed (issue europe_site)' }],
    });
  });

  it('is told from one that changed besides, and from one that was dropped', () => {
    const reasonOf = (now: string | null, note: string): string | undefined => {
      const entry = { version: '2.0.0', vocabulary: 'issue', old: 'europe_site', new: now, note };
      const before = { vocabularies: [code('europe_site')] };
      const after = { vocabularies: now === null ? [] : [code(now)] };
      const content = summarise(difference(before, after, { codes: [entry] }));
      return requiredBump(content).reasons[0]?.what;
    };
    expect(reasonOf('a_european_site', 'It was split.')).toBe(
      '1 value is renamed, and more changed than the name, as its note says (issue europe_site)',
    );
    expect(reasonOf(null, 'Never used.')).toBe('1 value is dropped (issue europe_site)');
  });

  it('that two had is one member of a list', () => {
    const { cell } = translationOf(
      renamings({
        codes: [
          ...codes,
          { version: '2.0.0', vocabulary: 'issue', old: 'south_site', new: 'a_european_site' },
        ],
      }),
    );
    expect(cell('quotes', 'issues', ['europe_site', 'joint_md', 'south_site'])).toEqual([
      'a_european_site',
      'joint_md',
    ]);
    expect(cell('quotes', 'content', 'europe_site')).toBe('europe_site');
  });
});

describe('a renamed value', () => {
  it('changes no record, even if its column was renamed later', () => {
    const { changed } =
      difference(
        { events: [{ event_id: 'E001', place: 'Peking' }] },
        { events: [{ event_id: 'E001', site: 'Beijing' }] },
        {
          columns: [{ version: '2.0.0', table: 'events', old: 'place', new: 'site' }],
          values: [
            { version: '1.1.0', table: 'events', column: 'place', old: 'Peking', new: 'Beijing' },
          ],
        },
      ).tables[0] ?? {};
    expect(changed).toEqual([]);
  });
});

describe('renamings', () => {
  it('follow a name through the versions, not through one of them', () => {
    const columns = [
      { version: '3.0.0', table: 'events', old: 'b', new: 'c' },
      { version: '2.0.0', table: 'events', old: 'a', new: 'b' },
      { version: '2.0.0', table: 'events', old: 'b', new: 'a' },
    ];
    const from = (after?: string) => translationOf(renamings({ columns }), after).column;
    expect([from()('events', 'a'), from()('events', 'b')]).toEqual(['c', 'a']);
    expect([from('2.0.0')('events', 'a'), from('2.0.0')('events', 'b')]).toEqual(['a', 'c']);
    expect(from()('quotes', 'a')).toBe('a');
  });
});
