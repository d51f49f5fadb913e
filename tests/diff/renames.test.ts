import { describe, expect, it } from 'vitest';
import { compareReleases } from '../../scripts/diff/compare.js';
import { summarise } from '../../scripts/diff/changes-content.js';
import type { RegisteredId } from '../../scripts/model/records/registries.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import { madeRelease } from './made-release.js';

const actor = (id: string, name: string): AnyRow => ({ actor_id: id, name });
const participant = (event: string, id: string): AnyRow => ({
  event_id: event,
  actor_id: id,
  role: 'participant',
});
const merged = (id: string, into: string): RegisteredId => ({
  id,
  kind: 'actor',
  status: 'merged',
  into,
  reason: 'The same thing twice.',
});

const old = madeRelease('1.0.0', {
  actors: [actor('ada', 'Ada'), actor('bo', 'Bo')],
  event_participants: [participant('E001', 'ada'), participant('E001', 'bo')],
});

const compare = (tables: Parameters<typeof madeRelease>[1], registry: readonly RegisteredId[]) =>
  compareReleases(old, madeRelease('2.0.0', tables), registry);

describe('an id that is gone', () => {
  it('is renamed when the registry leads to a new one, and rows that name it are unchanged', () => {
    const difference = compare(
      {
        actors: [actor('ada-marsh', 'Ada Marsh'), actor('bo', 'Bo')],
        event_participants: [participant('E001', 'ada-marsh'), participant('E001', 'bo')],
      },
      [merged('ada', 'ada-marsh')],
    );
    expect(difference.renamed).toMatchObject([{ old: 'ada', new: 'ada-marsh', isMerge: false }]);
    expect(summarise(difference)).toMatchObject({
      added: [],
      removed: [],
      renamed: [{ kind: 'actor', old: 'ada', new: 'ada-marsh' }],
      changed: [
        {
          kind: 'actor',
          id: 'ada-marsh',
          cells: [{ column: 'name', old: 'Ada', new: 'Ada Marsh' }],
        },
      ],
      counts: [
        { table: 'actors', rows: 2, added: 0, removed: 0, changed: 1, cells: 1 },
        { table: 'event_participants', rows: 2, added: 0, removed: 0, changed: 0, cells: 0 },
      ],
    });
  });

  it('is merged when the registry leads to one that was there', () => {
    const difference = compare(
      { actors: [actor('bo', 'Bo')], event_participants: [participant('E001', 'bo')] },
      [merged('ada', 'bo')],
    );
    expect(difference.renamed).toMatchObject([{ old: 'ada', new: 'bo', isMerge: true }]);
    const [actors, participants] = difference.tables;
    expect([actors?.removed, actors?.changed]).toEqual([[], []]);
    // Two parts became one; the row that is gone is shown with the id it had.
    expect(participants?.removed).toHaveLength(1);
    expect(summarise(difference)).toMatchObject({
      removed: [],
      renamed: [{ kind: 'actor', old: 'ada', new: 'bo', merged: true }],
      // Two actors, one of them gone, are one.
      counts: [{ table: 'actors', rows: 1, added: 0, removed: 1, changed: 0, cells: 0 }, {}],
    });
  });

  it('is withdrawn when the registry does not lead on, whatever looks alike', () => {
    const difference = compare(
      {
        actors: [actor('ada-marsh', 'Ada'), actor('bo', 'Bo')],
        event_participants: [participant('E001', 'ada-marsh'), participant('E001', 'bo')],
      },
      [{ id: 'ada', kind: 'actor', status: 'withdrawn', reason: 'Never was.' }],
    );
    expect(difference.renamed).toEqual([]);
    expect(summarise(difference)).toMatchObject({
      added: [{ kind: 'actor', ids: ['ada-marsh'] }],
      removed: [{ kind: 'actor', ids: ['ada'] }],
    });
  });

  it('is followed through several entries, and round in a circle to nothing', () => {
    const tables = { actors: [actor('cy', 'Ada'), actor('bo', 'Bo')] };
    const chain = [merged('ada', 'al'), merged('al', 'cy')];
    const circle = [merged('ada', 'al'), merged('al', 'ada')];
    expect(compare(tables, chain).renamed).toMatchObject([{ old: 'ada', new: 'cy' }]);
    expect(compare(tables, circle).renamed).toEqual([]);
  });

  it('is not renamed by an entry of another kind', () => {
    const tables = { actors: [actor('cy', 'Ada'), actor('bo', 'Bo')] };
    const quote: RegisteredId = {
      id: 'ada',
      kind: 'quote',
      status: 'merged',
      into: 'cy',
      reason: 'The same thing twice.',
    };
    expect(compare(tables, [quote]).renamed).toEqual([]);
  });
});
