import { describe, expect, it } from 'vitest';
import { committedRows } from '../committed-rows.js';

/**
 * The codes of states by the lists of their makers: Correlates of War, state system membership 2016; Gleditsch and Ward, independent
 * states; ISO 3166-1; CAMEO 1.1b3. All were valid from 2001 to 2011, but that ISO wrote ROM for Romania until 2002.
 */
const published = {
  'czech-republic': ['CZE', 316, 'CZR', 316, 'CZE'],
  france: ['FRA', 220, 'FRN', 220, 'FRA'],
  germany: ['DEU', 255, 'GMY', 260, 'DEU'],
  iran: ['IRN', 630, 'IRN', 630, 'IRN'],
  'north-korea': ['PRK', 731, 'PRK', 731, 'PRK'],
  poland: ['POL', 290, 'POL', 290, 'POL'],
  romania: ['ROU', 360, 'ROM', 360, 'ROM'],
  russia: ['RUS', 365, 'RUS', 365, 'RUS'],
  spain: ['ESP', 230, 'SPN', 230, 'ESP'],
  turkey: ['TUR', 640, 'TUR', 640, 'TUR'],
  'united-states': ['USA', 2, 'USA', 2, 'USA'],
} as const;

const actors = committedRows('actors');
type Actor = (typeof actors)[number];
const codesOf = (actor: Actor | undefined) =>
  actor
    ? [actor.iso3, actor.cow_ccode, actor.cow_abbrev, actor.gw_gwno, actor.cameo_country]
    : [null, null, null, null, null];
const actorOf = (id: string | null): Actor | undefined =>
  actors.find(({ actor_id: each }) => each === id);

describe('the codes of', () => {
  it('states are those that their makers publish', () => {
    const states = actors.filter(({ kind }) => kind === 'state');
    expect(Object.fromEntries(states.map((state) => [state.actor_id, codesOf(state)]))).toEqual(
      published,
    );
  });

  it('persons, bodies and groups are those of their state, and none where they have no state', () => {
    const others = actors.filter(({ kind }) => kind !== 'state');
    const wrong = others.filter(
      (actor) => String(codesOf(actor)) !== String(codesOf(actorOf(actor.state_id))),
    );
    expect(wrong.map(({ actor_id: id }) => id)).toEqual([]);
    expect(others.filter(({ state_id: state }) => state === null)).not.toEqual([]);
  });

  it('Gleditsch and Ward differ from those of Correlates of War for Germany alone', () => {
    const differing = actors.filter(
      ({ kind, cow_ccode: cow, gw_gwno: gw }) => kind === 'state' && cow !== gw,
    );
    expect(differing.map(({ actor_id: id }) => id)).toEqual(['germany']);
  });

  it('a pair in dyads are those of its states', () => {
    const wrong = committedRows('dyads').filter((pair) => {
      const [a, b] = [actorOf(pair.state_a), actorOf(pair.state_b)];
      return (
        String([pair.iso3_a, pair.cow_ccode_a, pair.gw_gwno_a]) !==
          String([a?.iso3, a?.cow_ccode, a?.gw_gwno]) ||
        String([pair.iso3_b, pair.cow_ccode_b, pair.gw_gwno_b]) !==
          String([b?.iso3, b?.cow_ccode, b?.gw_gwno])
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('organisations and groups of states', () => {
  it('have no country codes, and are not in dyads', () => {
    const organisations = actors.filter(({ kind }) => kind === 'igo');
    expect(organisations.map(({ actor_id: id }) => id)).toEqual(['european-union', 'nato']);
    for (const organisation of organisations)
      expect(codesOf(organisation)).toEqual(codesOf(undefined));
    const paired = committedRows('dyads').flatMap(({ state_a: a, state_b: b }) => [a, b]);
    expect(paired.filter((id) => actorOf(id)?.kind !== 'state')).toEqual([]);
  });
});
