import type { Code } from '../model/codes.js';
import type { CuratedActor } from '../model/records/actors.js';
import { raise, type RecordCheck } from './check.js';
import { actorsOf, eventsOf } from './records.js';

type Side = Code<'participant_side'>;

/** Country codes decide, not ids: a slug carries no fact. */
const sideOfState: Readonly<Record<string, Side>> = { RUS: 'russia', USA: 'us' };

/** The sides an actor can be on, by the state it is or belongs to; without one, any but the two states' own. */
function sidesOf(actor: CuratedActor, states: ReadonlyMap<string, CuratedActor>): readonly Side[] {
  const state = actor.kind === 'state' ? actor : states.get(actor.state ?? '');
  const iso3 = state?.codes?.iso3;
  if (iso3 === undefined) return ['nato', 'third'];
  const side = sideOfState[iso3];
  return side === undefined ? ['third'] : [side];
}

export const sideAgrees: RecordCheck = {
  id: 'event/side',
  needsWhole: true,
  covers: ['event_participants.side'],
  *run({ project }) {
    const actors = new Map(actorsOf(project).map(({ record }) => [record.id, record]));
    for (const { record, source, pointer } of eventsOf(project)) {
      for (const [index, { actor: actorId, side }] of record.participants.entries()) {
        const actor = actors.get(actorId);
        const allowed = actor ? sidesOf(actor, actors) : [];
        if (!actor || allowed.includes(side)) continue;
        yield raise(source, `${pointer}/participants/${index}/side`, {
          message: `${actorId} is on side ${side}, but belongs to ${actor.state ?? (actor.codes ? 'itself' : 'no state')}.`,
          expected: allowed.join(' or '),
          fix: 'Correct the side, or the state of the actor.',
        });
      }
    }
  },
};
