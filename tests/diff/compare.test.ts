import { describe, expect, it } from 'vitest';
import { compareReleases, type TableDifference } from '../../scripts/diff/compare.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import { madeRelease, type MadeTable } from './made-release.js';

/** The difference of one table. */
function differenceOf(
  table: string,
  old: MadeTable | readonly AnyRow[],
  current: MadeTable | readonly AnyRow[],
): TableDifference {
  const { tables } = compareReleases(
    madeRelease('1.0.0', { [table]: old }),
    madeRelease('1.1.0', { [table]: current }),
    [],
  );
  const [difference] = tables;
  if (!difference) throw new Error('The table is in both releases.');
  return difference;
}

const event = (id: string, label: string): AnyRow => ({
  event_id: id,
  label,
  issues: ['joint_md', 'us_nmd'],
  place: null,
});

describe('rows with an id of their own', () => {
  it('are added, removed, and changed cell by cell', () => {
    const { added, removed, changed, rows } = differenceOf(
      'events',
      [event('E001', 'Talks'), event('E002', 'Visit'), event('E003', 'Summit')],
      [
        event('E003', 'Summit'),
        { ...event('E002', 'Visits'), place: 'Oslo' },
        event('E004', 'New'),
      ],
    );
    expect(rows).toBe(3);
    expect(added.map((row) => row['event_id'])).toEqual(['E004']);
    expect(removed.map((row) => row['event_id'])).toEqual(['E001']);
    expect(changed.map(({ row, cells }) => [row['event_id'], cells])).toEqual([
      [
        'E002',
        [
          { column: 'label', old: 'Visit', new: 'Visits' },
          { column: 'place', old: null, new: 'Oslo' },
        ],
      ],
    ]);
  });

  it('have lists compared member by member', () => {
    const { changed } = differenceOf(
      'events',
      [event('E001', 'Talks')],
      [{ ...event('E001', 'Talks'), issues: ['joint_md'] }],
    );
    expect(changed.flatMap(({ cells }) => cells)).toEqual([
      { column: 'issues', old: ['joint_md', 'us_nmd'], new: ['joint_md'] },
    ]);
  });

  it('are not compared in a column that only one release has', () => {
    const { columns, changed } = differenceOf(
      'vocabularies',
      [{ vocabulary: 'issue', code: 'joint_md', label: 'Joint', example: 'A001' }],
      [{ vocabulary: 'issue', code: 'joint_md', label: 'Joint', notes: 'None.' }],
    );
    expect(changed).toEqual([]);
    expect(columns.map(({ column, change }) => [column, change])).toEqual([
      ['notes', 'added'],
      ['example', 'removed'],
    ]);
  });
});

const block = (seq: number, start: number, text: string): AnyRow => ({
  block_id: `A000-B0${seq}`,
  article_id: 'A000',
  seq,
  text,
  byte_start: start,
  byte_end: start + 10,
});
const segment = (seq: number, start: number): AnyRow => ({
  quote_id: 'Q001',
  seq,
  part: 'content',
  article_id: 'A000',
  block_id: 'A000-B01',
  byte_start: start,
  byte_end: start + 5,
});

describe('rows with derived ids', () => {
  it('are recognised by article and bytes, so a new one before them renumbers nothing', () => {
    const { key, added, removed, changed } = differenceOf(
      'blocks',
      [block(1, 0, 'One'), block(2, 20, 'Two')],
      [block(1, 0, 'One'), block(2, 10, 'Between'), block(3, 20, 'Two!')],
    );
    expect(key).toEqual(['article_id', 'byte_start', 'byte_end']);
    expect(added.map((row) => row['text'])).toEqual(['Between']);
    expect(removed).toEqual([]);
    expect(changed.flatMap(({ cells }) => cells)).toEqual([
      { column: 'text', old: 'Two', new: 'Two!' },
    ]);
  });

  it('are recognised without the sequence number of their key', () => {
    const { key, added, removed, changed } = differenceOf(
      'quote_segments',
      [segment(1, 0), segment(2, 20)],
      [segment(1, 0), segment(2, 10), segment(3, 20)],
    );
    expect(key).toEqual(['quote_id', 'article_id', 'byte_start', 'byte_end']);
    expect([added.length, removed.length, changed.length]).toEqual([1, 0, 0]);
  });

  it('that share article and bytes are paired with the least different', () => {
    const evidence = (seq: number, role: string, effect: string): AnyRow => ({
      evidence_id: `A000-D0${seq}`,
      article_id: 'A000',
      seq,
      byte_start: null,
      byte_end: null,
      role,
      effect,
    });
    const { added, removed, changed } = differenceOf(
      'date_evidence',
      [evidence(1, 'outside', 'not_before'), evidence(2, 'outside', 'not_after')],
      [
        evidence(1, 'outside', 'not_after'),
        evidence(2, 'url', 'equals'),
        evidence(3, 'url', 'not_before'),
      ],
    );
    expect(changed.map(({ row, cells }) => [row['evidence_id'], cells])).toEqual([
      ['A000-D03', [{ column: 'role', old: 'outside', new: 'url' }]],
    ]);
    expect(added.map((row) => row['evidence_id'])).toEqual(['A000-D02']);
    expect(removed).toEqual([]);
  });
});

const time = (number: number, start: number, anchor: string | null): AnyRow => ({
  time_id: `A000-T0${number}`,
  article_id: 'A000',
  byte_start: start,
  byte_end: start + 5,
  anchor_time_id: anchor,
});

describe('references to derived ids', () => {
  const old = [time(1, 20, null), time(2, 30, 'A000-T01')];

  it('are no change when they lead to the same row under a new number', () => {
    const now = [time(1, 10, null), time(2, 20, null), time(3, 30, 'A000-T02')];
    const { added, changed } = differenceOf('time_expressions', old, now);
    expect([added.length, changed]).toEqual([1, []]);
  });

  it('are a change when they lead to another row under the same number', () => {
    const now = [time(1, 10, null), time(2, 20, null), time(3, 30, 'A000-T01')];
    const { changed } = differenceOf('time_expressions', old, now);
    expect(changed.map(({ cells }) => cells)).toEqual([
      [{ column: 'anchor_time_id', old: 'A000-T02', new: 'A000-T01' }],
    ]);
  });
});

describe('a reference to a row that is gone', () => {
  it('is a change though another row has its number now', () => {
    const { removed, changed } = differenceOf(
      'time_expressions',
      [time(1, 20, null), time(2, 30, 'A000-T01')],
      [time(1, 10, null), time(2, 30, 'A000-T01')],
    );
    expect(removed.map((row) => row['byte_start'])).toEqual([20]);
    expect(changed.map(({ row }) => row['time_id'])).toEqual(['A000-T02']);
  });
});

describe('a table that the model does not know', () => {
  const gulls = (count: number): AnyRow[] => [
    { coast: 'north', year: 2011, count },
    { coast: 'north', year: 2012, count: 7 },
    { coast: 'south', year: 2011, count: 9 },
  ];

  it('has its rows recognised by the key its release states', () => {
    const { key, changed } = differenceOf(
      'gulls',
      { rows: gulls(3), key: ['year', 'coast'] },
      { rows: gulls(4), key: ['year', 'coast'] },
    );
    expect(key).toEqual(['year', 'coast']);
    expect(changed.flatMap(({ cells }) => cells)).toEqual([{ column: 'count', old: 3, new: 4 }]);
  });

  it('else by the fewest leading columns that tell its rows apart', () => {
    const { key, changed } = differenceOf('gulls', gulls(3), gulls(4));
    expect(key).toEqual(['coast', 'year']);
    expect(changed).toHaveLength(1);
  });

  it('is only counted when the other release has it not', () => {
    const { tablesAdded, tablesRemoved, tables } = compareReleases(
      madeRelease('1.0.0', { gulls: gulls(3) }),
      madeRelease('2.0.0', { terns: gulls(3).slice(1) }),
      [],
    );
    expect(tablesRemoved.map(({ table, rows }) => [table, rows.length])).toEqual([['gulls', 3]]);
    expect(tablesAdded.map(({ table, rows }) => [table, rows.length])).toEqual([['terns', 2]]);
    expect(tables).toEqual([]);
  });

  it('may have been empty, which says nothing of its columns', () => {
    const { columns, added } = differenceOf('gulls', [], gulls(3));
    expect([columns, added.length]).toEqual([[], 3]);
  });
});
