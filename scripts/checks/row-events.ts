import { shownCell, type AnyRow } from '../model/tables/table.js';
import type { RowCheck } from './check.js';
import { eachRow } from './row-keys.js';

const goldsteinAgrees: RowCheck = {
  id: 'release/goldstein',
  covers: ['events.goldstein', 'crosswalk.goldstein'],
  *run({ rows }) {
    const scale = new Map<unknown, number>();
    for (const { cameo, goldstein } of rows.crosswalk)
      if (!scale.has(cameo)) scale.set(cameo, goldstein);
    for (const table of ['crosswalk', 'events'] as const) {
      for (const { row, raised } of eachRow(rows, table)) {
        const [cameo, found] = [row['cameo'] ?? null, row['goldstein'] ?? null];
        const expected = scale.get(cameo) ?? null;
        if (found === expected) continue;
        yield raised(
          'goldstein',
          `${String(cameo ?? 'no CAMEO code')} has the Goldstein value ${String(found ?? 'none')}.`,
          `${String(expected ?? 'none')}, as the crosswalk gives it`,
          'Correct the value of the code in curated/vocabularies.json.',
        );
      }
    }
  },
};

const placeComplete: RowCheck = {
  id: 'release/place',
  covers: ['events.place_geonames_id', 'events.place_latitude', 'events.place_longitude'],
  *run({ rows }) {
    const parts = ['place_geonames_id', 'place_latitude', 'place_longitude'] as const;
    const shown = (row: AnyRow): string =>
      parts
        .map((part) => shownCell(row[part]))
        .join(' ')
        .trim();
    const seen = new Map<string, AnyRow>();
    for (const { row, raised } of eachRow(rows, 'events')) {
      const given = parts.filter((part) => row[part] !== null);
      if (given.length > 0 && (given.length < parts.length || row['place'] === null))
        yield raised(
          given[0],
          `place is ${String(row['place'] ?? 'empty')}, and of its columns only ${given.join(', ')} are given.`,
          'all three of a place, or none',
          'Report it: the program filled the columns wrongly.',
        );
      if (row['place'] === null) continue;
      const name = `${shownCell(row['place'])}, ${shownCell(row['place_iso3'])}`;
      const first = seen.get(name) ?? row;
      seen.set(name, first);
      if (shown(first) === shown(row)) continue;
      yield raised(
        'place_geonames_id',
        `${name} is at ${shown(row) || 'no known point'}.`,
        `${shown(first) || 'no point'}, as in ${shownCell(first['event_id'])}`,
        'Report it: the program filled the columns wrongly.',
      );
    }
  },
};

const pairsTakePart: RowCheck = {
  id: 'release/dyad-role',
  covers: ['dyads.role_a', 'dyads.role_b'],
  *run({ rows }) {
    for (const { row, raised } of eachRow(rows, 'dyads')) {
      for (const column of ['role_a', 'role_b'] as const) {
        if (row[column] !== 'object') continue;
        yield raised(
          column,
          `${column} is object: the state is only spoken of.`,
          'states that act, are addressed or host',
          'Report it: the program made a pair that nothing passes between.',
        );
      }
    }
  },
};

export const eventRowChecks: readonly RowCheck[] = [goldsteinAgrees, placeComplete, pairsTakePart];
