import type { CuratedActor } from '../model/records/actors.js';
import { withArticle } from '../text/printable.js';
import { raise, type RecordCheck } from './check.js';
import { actorsOf, eventsOf } from './records.js';

const genericGroup: RecordCheck = {
  id: 'actor/generic',
  covers: ['actors.generic', 'actors.kind', 'actors.note'],
  *run({ project }) {
    for (const { record, source, pointer } of actorsOf(project)) {
      const { kind, generic, note, printed } = record;
      const isGroup = kind === 'group';
      if (generic && !(isGroup && note !== undefined))
        yield raise(source, `${pointer}/generic`, {
          message: isGroup
            ? 'It is generic, and no note says why.'
            : `It is generic, but ${withArticle(kind)}.`,
          expected: 'a group, with a note that says whom it stands for where',
          fix: isGroup ? 'Add "note".' : 'Remove "generic", or correct the kind.',
        });
      if (generic || !isGroup || printed.length < 2 || note?.includes('Not generic:')) continue;
      yield raise(source, pointer, {
        message: `${printed.map(({ article }) => article).join(' and ')} print this group, and it is not generic.`,
        expected:
          '"generic": true for a group that several articles print, or a note that says “Not generic:” and why its members are the same',
        fix: 'Add "generic", give each article a group of its own, or say in the note why it is one.',
      });
    }
  },
};

const namesOf = ({ name, printed }: CuratedActor): string[] => [
  name,
  ...printed.flatMap(({ spellings }) => spellings),
];

/** True when the name of a body joins those of two states or organisations by a dash: NATO–Russia Council. */
function joinsTwo({ kind, name }: CuratedActor, sides: readonly CuratedActor[]): boolean {
  if (kind !== 'body' && kind !== 'igo') return false;
  const sideWhere = (holds: (name: string) => boolean): string | undefined =>
    sides.find((each) => namesOf(each).some(holds))?.id;
  return [...name.matchAll(/\s*[-–—]\s*/g)].some(({ index, 0: dash }) => {
    const [before, after] = [name.slice(0, index), name.slice(index + dash.length)];
    const left = sideWhere((side) => before === side || before.endsWith(` ${side}`));
    const right = sideWhere((side) => after === side || after.startsWith(`${side} `));
    return left !== undefined && right !== undefined && left !== right;
  });
}

const jointBody: RecordCheck = {
  id: 'actor/joint',
  covers: ['actors.parent_id', 'actors.state_id', 'event_participants.side'],
  *run({ project }) {
    const actors = project.actors.value.actors;
    const sides = actors.filter((each) => each.kind === 'state' || each.kind === 'igo');
    const joined = new Set(actors.filter((each) => joinsTwo(each, sides)).map(({ id }) => id));
    const parts = eventsOf(project).flatMap(({ record, source, pointer }) =>
      record.participants.map((part, index) => ({
        ...part,
        source,
        pointer: `${pointer}/participants/${index}/side`,
      })),
    );
    const joint = new Set([
      ...joined,
      ...parts.flatMap(({ actor, side }) => (side === 'joint' ? [actor] : [])),
    ]);
    for (const { record, source, pointer } of actorsOf(project)) {
      for (const field of ['state', 'parent'] as const) {
        if (!joint.has(record.id) || record[field] === undefined) continue;
        yield raise(source, `${pointer}/${field}`, {
          message: `A joint body has the ${field} ${record[field]}.`,
          expected: 'neither state nor parent: a joint body is an organ of neither side',
          fix: `Remove "${field}", or correct the side on which it takes part in events.`,
        });
      }
    }
    for (const { actor, side, source, pointer } of parts) {
      if (side === 'joint' || !joined.has(actor)) continue;
      yield raise(source, pointer, {
        message: `${actor} is on side ${side}, and its name joins two sides.`,
        expected: 'joint',
        fix: 'Write "joint".',
      });
    }
  },
};

export const groupChecks: readonly RecordCheck[] = [genericGroup, jointBody];
