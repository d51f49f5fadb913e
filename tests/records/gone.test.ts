import { describe, expect, it } from 'vitest';
import type { Renamings } from '../../scripts/model/records/renamed.js';
import type { RegisteredId } from '../../scripts/model/records/registries.js';
import { asRegistered, idsGone, recordsGone } from '../../scripts/records/gone.js';
import { translationOf } from '../../scripts/records/renamings.js';

const registry: readonly RegisteredId[] = [
  { id: 'Q9', kind: 'quote', status: 'merged', into: 'Q7', reason: 'One sentence.' },
  { id: 'Q10', kind: 'quote', status: 'withdrawn', reason: 'Nobody said it.' },
  { id: 'E1', kind: 'event', status: 'active' },
];

describe('ids that a version gave up', () => {
  const changes = {
    removed: [{ kind: 'quote' as const, ids: ['Q10', 'Q11'] }],
    renamed: [
      { kind: 'quote' as const, old: 'Q9', new: 'Q8' },
      { kind: 'event' as const, old: 'E1', new: 'E2' },
      { kind: 'event' as const, old: 'E3', new: 'E4' },
    ],
  };
  const gone = [
    { kind: 'event', old: 'E1', new: null, reason: '' },
    { kind: 'event', old: 'E3', new: 'E4', reason: '' },
    { kind: 'quote', old: 'Q9', new: 'Q7', reason: 'One sentence.' },
    { kind: 'quote', old: 'Q10', new: null, reason: 'Nobody said it.' },
    { kind: 'quote', old: 'Q11', new: null, reason: '' },
  ];

  it('are told by number, with what the registry says of them now', () => {
    expect(idsGone(changes, registry)).toEqual(gone);
  });

  it('are registered as merged or as withdrawn', () => {
    expect(asRegistered(idsGone(changes, registry)).slice(2, 4)).toEqual(registry.slice(0, 2));
  });

  it('are listed version by version', () => {
    const nothing = { removed: [], renamed: [] };
    const versions = [
      { version: '1.1.0', ...nothing, renamed: changes.renamed },
      { version: '1.2.0', ...nothing, removed: changes.removed },
    ] as unknown as Parameters<typeof recordsGone>[0];
    expect(recordsGone(versions, registry).map(({ version, old }) => `${version} ${old}`)).toEqual([
      ...['1.1.0 E1', '1.1.0 E3', '1.1.0 Q9', '1.2.0 Q10', '1.2.0 Q11'],
    ]);
  });
});

describe('what an earlier release wrote', () => {
  const renamings: Renamings = {
    columns: [
      { version: '2.0.0', table: 'events', old: 'spot', new: 'place' },
      { version: '3.0.0', table: 'events', old: 'mood', new: null, note: 'Unused.' },
    ],
    codes: [
      { version: '2.0.0', vocabulary: 'issue', old: 'sites', new: 'europe_site' },
      { version: '3.0.0', vocabulary: 'issue', old: 'shields', new: 'europe_site' },
      { version: '3.0.0', vocabulary: 'issue', old: 'gulls', new: null, note: 'Unused.' },
      { version: '10.0.0', vocabulary: 'issue', old: 'joint_md', new: 'abm_treaty' },
    ],
    values: [
      { version: '1.0.0', table: 'events', column: 'spot', old: 'Peking', new: 'Beijing' },
      { version: '3.0.0', table: 'events', column: 'place', old: 'Rome', new: 'Roma' },
    ],
  };
  const all = translationOf(renamings);

  it('is read by the renamings of later versions alone', () => {
    expect(translationOf(renamings, '3.0.0').renamings).toEqual({
      columns: [],
      codes: [renamings.codes[3]],
      values: [],
    });
    expect(translationOf(renamings, '9.0.0').code('issue', 'joint_md')).toBe('abm_treaty');
    expect(translationOf(renamings, '10.0.0').code('issue', 'joint_md')).toBe('joint_md');
    expect(all.column('events', 'spot')).toBe('place');
    expect(all.column('events', 'mood')).toBeNull();
    expect(all.column('quotes', 'mood')).toBe('mood');
    expect([all.code('issue', 'gulls'), all.code('cameo', 'sites')]).toEqual(['gulls', 'sites']);
  });

  it('is read cell by cell, by the vocabulary or the column', () => {
    expect(all.cell('events', 'place', 'Peking')).toBe('Beijing');
    expect(all.cell('events', 'place', 'Rome')).toBe('Roma');
    expect(all.cell('events', 'label', 'Rome')).toBe('Rome');
    expect(all.cell('quotes', 'place', 'Rome')).toBe('Rome');
    expect(all.cell('events', 'issues', ['shields', 'joint_md', 'sites'])).toEqual([
      'abm_treaty',
      'europe_site',
    ]);
    const kept = ['us_nmd', 'arms_race', 'us_nmd'];
    expect(all.cell('events', 'issues', kept)).toBe(kept);
    expect([all.cell('events', 'n_mentions', 2), all.cell('events', 'place', null)]).toEqual([
      2,
      null,
    ]);
    expect(all.cell('nowhere', 'issues', 'sites')).toBe('sites');
  });

  it('is read row by row, definitions of codes included', () => {
    expect(all.cells('events', { place: 'Peking', issues: ['sites'], n: 1 })).toEqual({
      ...{ place: 'Beijing', issues: ['europe_site'], n: 1 },
    });
    const row = { vocabulary: 'issue', code: 'sites', label: 'Sites' };
    expect(all.cells('vocabularies', row)).toEqual({ ...row, code: 'europe_site' });
    expect(all.cells('vocabularies', { ...row, code: null })).toEqual({ ...row, code: null });
    expect(all.cells('vocabularies', { ...row, vocabulary: 1 })).toMatchObject({ code: 'sites' });
    const none = translationOf({ columns: renamings.columns, codes: [], values: [] });
    expect(none.cells('vocabularies', row)).toBe(row);
    const onlyValues = translationOf({ columns: [], codes: [], values: [...renamings.values] });
    expect(onlyValues.cell('events', 'place', 'Rome')).toBe('Roma');
    expect(onlyValues.cells('events', { place: 'Rome' })).toEqual({ place: 'Roma' });
  });
});
