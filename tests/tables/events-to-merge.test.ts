import { describe, expect, it } from 'vitest';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import { committedRows } from '../committed-rows.js';

describe('events, for whoever merges them,', () => {
  const events = committedRows('events');

  it('have a country of the place in ISO 3166-1, mostly none, and Slovenia under SVN', () => {
    const countries = events.flatMap(({ place_iso3: iso3 }) => iso3 ?? []);
    expect(countries.length).toBeGreaterThan(0);
    expect(countries.length).toBeLessThan(events.length / 2);
    const known = ['BEL', 'ESP', 'FRA', 'ITA', 'POL', 'ROU', 'RUS', 'SVN', 'TUR', 'USA'];
    expect(countries.filter((iso3) => !known.includes(iso3))).toEqual([]);
    const slovenia = events.filter(({ place }) => place === 'Slovenia');
    expect(slovenia.map(({ place_iso3: iso3 }) => iso3)).toEqual(slovenia.map(() => 'SVN'));
    expect(slovenia).not.toEqual([]);
  });

  it('have coordinates in towns only, so that deployments with no more than a country have none', () => {
    const towns = ['Brussels', 'Chebarkul', 'Genoa', 'Madrid', 'Moscow', 'Paris', 'Washington'];
    const located = events.filter(({ place_latitude: latitude }) => latitude !== null);
    expect([...new Set(located.map(({ place }) => place ?? ''))].sort()).toEqual(towns);
    const deployed = events.filter(
      ({ type, place_iso3: iso3, place_latitude: latitude }) =>
        type === 'deployment' && iso3 !== null && latitude === null,
    );
    expect(deployed).not.toEqual([]);
  });

  it('of more than one year have no single one', () => {
    const years = events.filter(
      ({ date_earliest: from, date_latest: to }) =>
        from !== null && to !== null && from.slice(0, 4) !== to.slice(0, 4),
    );
    for (const { date_precision: precision } of years) expect(precision).toBe('range');
  });

  it('that are only possible or proposed, disputed or denied are in the tables, the dyads included', () => {
    const paired = new Set(committedRows('dyads').map(({ event_id: id }) => id));
    const rest = events.filter(({ occurrence }) => occurrence !== 'actual');
    expect(rest.filter(({ event_id: id }) => paired.has(id))).not.toEqual([]);
    expect(new Set(rest.map(({ occurrence }) => occurrence))).toContain('disputed');
  });

  it('share no row in a natural join with events_flat, for no row has every shared column filled', () => {
    const [flat = {}]: readonly AnyRow[] = committedRows('events_flat');
    const rows: readonly AnyRow[] = events;
    const shared = Object.keys(rows[0] ?? {}).filter((name) => name in flat);
    expect(shared.length).toBeGreaterThan(1);
    expect(rows.filter((each) => shared.every((name) => each[name] !== null))).toEqual([]);
  });
});
