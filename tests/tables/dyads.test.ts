import { describe, expect, it } from 'vitest';
import type { Code } from '../../scripts/model/codes.js';
import type { ActorRow } from '../../scripts/model/tables/actors.js';
import type { EventParticipantRow } from '../../scripts/model/tables/event-parts.js';
import type { EventRow } from '../../scripts/model/tables/events.js';
import { dyadRows } from '../../scripts/tables/dyads.js';

const actorRow = (actor_id: string, kind: ActorRow['kind'], state: string | null): ActorRow => ({
  actor_id,
  kind,
  name: actor_id,
  name_in_sentence: actor_id,
  spellings: [],
  state_id: kind === 'state' ? null : state,
  parent_id: null,
  generic: false,
  iso3: state,
  cow_ccode: state === null ? null : state.charCodeAt(0),
  cow_abbrev: state,
  gw_gwno: state === null ? null : 1000 + state.charCodeAt(0),
  cameo_country: state,
  note: null,
});

const actors = [
  actorRow('AAA', 'state', 'AAA'),
  actorRow('BBB', 'state', 'BBB'),
  actorRow('CCC', 'state', 'CCC'),
  actorRow('minister-of-a', 'person', 'AAA'),
  actorRow('envoy-of-a', 'person', 'AAA'),
  actorRow('alliance', 'igo', null),
];

type Part = readonly [actor: string, role: Code<'participant_role'>];

/** Each pair as "A role → B role", or with a dash when it has no direction. */
function pairs(family: EventRow['family'], ...parts: readonly Part[]): string[] {
  // Only the columns the derivation reads matter.
  const event = { event_id: 'E001', family } as EventRow;
  const participants = parts.map(([actor_id, role]): EventParticipantRow => ({
    event_id: 'E001',
    actor_id,
    role,
    side: 'third',
    presence: null,
  }));
  return dyadRows([event], participants, actors).map(
    ({ state_a, role_a, directed, state_b, role_b }) =>
      `${state_a} ${role_a} ${directed ? '→' : '–'} ${state_b} ${role_b}`,
  );
}

describe('dyads', () => {
  it('of a meeting: every two states once, by ISO code, without direction', () => {
    expect(
      pairs('meeting', ['CCC', 'participant'], ['BBB', 'host'], ['minister-of-a', 'visitor']),
    ).toEqual([
      'AAA visitor – BBB host',
      'AAA visitor – CCC participant',
      'BBB host – CCC participant',
    ]);
  });

  it('count a person for the state, and the state once, with the role listed for itself', () => {
    expect(
      pairs('meeting', ['minister-of-a', 'host'], ['AAA', 'participant'], ['BBB', 'participant']),
    ).toEqual(['AAA participant – BBB participant']);
  });

  it('of a speech act run from the speaker’s state to the one addressed, and nowhere else', () => {
    expect(
      pairs(
        'speech_act',
        ['minister-of-a', 'speaker'],
        ['AAA', 'initiator'],
        ['CCC', 'recipient'],
        ['BBB', 'object'],
      ),
    ).toEqual(['AAA initiator → CCC recipient']);
    expect(pairs('speech_act', ['AAA', 'speaker'], ['BBB', 'speaker'])).toEqual([]);
  });

  it('keep what a state’s people do, though the event is about the state', () => {
    expect(
      pairs('speech_act', ['minister-of-a', 'initiator'], ['AAA', 'object'], ['BBB', 'recipient']),
    ).toEqual(['AAA initiator → BBB recipient']);
  });

  it('of an agreement leave out whom it is merely about', () => {
    expect(
      pairs('instrument', ['BBB', 'signatory'], ['AAA', 'signatory'], ['CCC', 'object']),
    ).toEqual(['AAA signatory – BBB signatory']);
  });

  it('of a deployment run from the state that deploys to its host', () => {
    expect(pairs('material', ['BBB', 'initiator'], ['AAA', 'host'])).toEqual([
      'BBB initiator → AAA host',
    ]);
  });

  it('of a deed that two states do together have no direction', () => {
    expect(pairs('material', ['BBB', 'initiator'], ['AAA', 'participant'])).toEqual([
      'AAA participant – BBB initiator',
    ]);
  });

  it('of a deed need somebody who does it', () => {
    expect(pairs('material', ['BBB', 'host'], ['AAA', 'recipient'])).toEqual([]);
    expect(pairs('material', ['AAA', 'host'], ['BBB', 'visitor'])).toEqual([
      'BBB visitor → AAA host',
    ]);
  });

  it.each<readonly [role: string, part: Part, other: Part]>([
    ['host', ['minister-of-a', 'participant'], ['envoy-of-a', 'host']],
    ['host', ['minister-of-a', 'host'], ['envoy-of-a', 'participant']],
    ['visitor', ['minister-of-a', 'initiator'], ['envoy-of-a', 'visitor']],
    ['visitor', ['minister-of-a', 'visitor'], ['envoy-of-a', 'initiator']],
    ['participant', ['minister-of-a', 'host'], ['AAA', 'participant']],
    ['participant', ['AAA', 'participant'], ['minister-of-a', 'host']],
    ['host', ['AAA', 'visitor'], ['AAA', 'host']],
  ])(
    'have a state as %s by its own role, else by the most specific of its people’s',
    (role, part, other) => {
      expect(pairs('meeting', ['BBB', 'participant'], part, other)).toEqual([
        `AAA ${role} – BBB participant`,
      ]);
    },
  );

  it('leave out organisations, and events of one state', () => {
    expect(pairs('meeting', ['alliance', 'participant'], ['AAA', 'participant'])).toEqual([]);
  });

  it('carry the codes of both states, and are in the order of events and states', () => {
    const ids = ['E10', 'E9'];
    const rows = dyadRows(
      ids.map((event_id) => ({ event_id, family: 'material' }) as EventRow),
      ids.flatMap((event_id) =>
        ['CCC', 'BBB', 'AAA'].map((actor_id): EventParticipantRow => ({
          ...{ event_id, actor_id, side: 'third', presence: null },
          role: actor_id === 'AAA' ? 'host' : 'initiator',
        })),
      ),
      actors,
    );
    expect(rows.map((row) => `${row.event_id} ${row.state_a} ${row.state_b}`)).toEqual([
      ...['E9 BBB AAA', 'E9 BBB CCC', 'E9 CCC AAA'],
      ...['E10 BBB AAA', 'E10 BBB CCC', 'E10 CCC AAA'],
    ]);
    expect(rows[0]).toEqual({
      ...{ event_id: 'E9', state_a: 'BBB', iso3_a: 'BBB', cow_ccode_a: 66, gw_gwno_a: 1066 },
      ...{ role_a: 'initiator', state_b: 'AAA', iso3_b: 'AAA', cow_ccode_b: 65, gw_gwno_b: 1065 },
      ...{ role_b: 'host', directed: true },
    });
  });
});
