import { describe, expect, it } from 'vitest';
import { requiredBump } from '../../scripts/records/bump.js';
import { compareReleases } from '../../scripts/diff/compare.js';
import { summarise } from '../../scripts/diff/changes-content.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import { madeRelease, type MadeTable } from '../diff/made-release.js';

const described = (type: string, description: string) => [
  { name: 'event_id', type: 'text, never empty', description: 'Identifies the row.' },
  { name: 'label', type, description },
];
const events = (
  rows: readonly AnyRow[],
  type = 'text, never empty',
  description = 'A short name.',
): MadeTable => ({ rows, columns: described(type, description) });
const code = (name: string, cells: object = {}): AnyRow => ({
  vocabulary: 'issue',
  code: name,
  label: 'L',
  definition: 'D',
  decision_rule: 'R',
  example: 'E',
  ...cells,
});

type Tables = Parameters<typeof madeRelease>[1];

const talks = { event_id: 'E001', label: 'Talks' };
const base: Tables = { events: events([talks]), vocabularies: [code('joint_md')] };

const bumpOf = (now: Tables, old: Tables = base) =>
  requiredBump(
    summarise(compareReleases(madeRelease('1.0.0', old), madeRelease('9.0.0', now), [])),
  );

describe('the bump that a change asks for', () => {
  it.each<[string, Tables, string, string]>([
    [
      'a record is withdrawn',
      { ...base, events: events([{ ...talks, event_id: 'E002' }]) },
      'major',
      '1 record is withdrawn (E001)',
    ],
    [
      'a table is removed',
      { events: base['events'] ?? [] },
      'major',
      '1 table is removed (vocabularies)',
    ],
    [
      'a column is removed',
      {
        ...base,
        events: {
          rows: [{ event_id: 'E001' }],
          columns: described('', '').slice(0, 1),
        },
      },
      'major',
      '1 column is removed (events.label)',
    ],
    [
      'a column may now be empty',
      { ...base, events: events([talks], 'text, may be empty') },
      'major',
      '1 column has a new type (events.label)',
    ],
    [
      'a code is gone',
      { ...base, vocabularies: [code('us_nmd')] },
      'major',
      '1 code is removed (issue joint_md)',
    ],
    [
      'a record is added',
      { ...base, events: events([talks, { ...talks, event_id: 'E002' }]) },
      'minor',
      '1 table has changed rows or cells (events)',
    ],
    [
      'a value is corrected',
      { ...base, events: events([{ ...talks, label: 'Talk' }]) },
      'minor',
      '1 table has changed rows or cells (events)',
    ],
    ['a table is added', { ...base, dyads: [] }, 'minor', '1 table is added (dyads)'],
    [
      'a column is described anew',
      { ...base, events: events([talks], undefined, 'A name.') },
      'minor',
      '1 column has a new description (events.label)',
    ],
    [
      'a code is defined anew',
      { ...base, vocabularies: [code('joint_md', { decision_rule: 'Other.' })] },
      'minor',
      '1 code has a new definition (issue joint_md)',
    ],
    [
      'only the example of a code is another',
      { ...base, vocabularies: [code('joint_md', { example: 'Other.' })] },
      'minor',
      '1 table has changed rows or cells (vocabularies)',
    ],
  ])('%s', (_what, now, bump, reason) => {
    const required = bumpOf(now);
    expect([required.bump, required.reasons[0]?.what]).toEqual([bump, reason]);
  });

  it('is a patch, without a reason, when nothing in the tables changed', () => {
    expect(bumpOf(base)).toEqual({ bump: 'patch', reasons: [] });
  });

  it('is major when a row that only a record of another table names is withdrawn with it, minor when it alone is', () => {
    const parts: Tables = {
      ...base,
      event_participants: [{ event_id: 'E001', actor_id: 'ada', role: 'host' }],
    };
    const without: Tables = { ...base, event_participants: [] };
    expect(bumpOf(without, parts).bump).toBe('minor');
    expect(bumpOf({ ...without, events: events([]) }, parts).bump).toBe('major');
  });

  it('names no more than eight, and counts the rest', () => {
    const many = Array.from({ length: 11 }, (_, index) => ({
      event_id: `E${100 + index}`,
      label: 'x',
    }));
    const [reason] = bumpOf(
      { ...base, events: events([]) },
      { ...base, events: events(many) },
    ).reasons;
    expect(reason?.what).toBe(
      '11 records are withdrawn (E100, E101, E102, E103, E104, E105, E106, E107 and 3 more)',
    );
  });
});
