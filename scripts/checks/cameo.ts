import type { Project } from '../records/project.js';
import type { Code } from '../model/codes.js';
import type { CuratedEvent } from '../model/records/events.js';
import { raise, type RecordCheck } from './check.js';
import { eventsOf } from './records.js';

/** CAMEO codes, without prefix, that the crosswalk allows for a type and status. */
export function allowedCameo(
  project: Project,
  type: Code<'event_type'>,
  status: Code<'event_status'>,
): string[] {
  return project.vocabularies.value.crosswalk
    .filter((mapping) => mapping.type === type && mapping.statuses.includes(status))
    .flatMap(({ cameo }) => cameo);
}

/** CAMEO's military cooperation needs someone to cooperate with: a deployment that no state hosts has no code. */
const cooperates = ({ type, participants }: CuratedEvent): boolean =>
  type !== 'deployment' || participants.some(({ role }) => role === 'host');

function cameoProblem(
  { cameo, type, status }: CuratedEvent,
  allowed: readonly string[],
): string | undefined {
  if (cameo === undefined)
    return allowed.length > 0 ? `A ${type} that is ${status} has no CAMEO code.` : undefined;
  if (allowed.length === 0)
    return `CAMEO ${cameo} is on an event of type ${type} and status ${status}, for which the crosswalk has no code.`;
  return allowed.includes(cameo)
    ? undefined
    : `CAMEO ${cameo} does not fit a ${type} that is ${status}.`;
}

export const cameoFits: RecordCheck = {
  id: 'event/cameo',
  needsWhole: true,
  covers: ['events.cameo', 'events.cameo_fit', 'events.plover', 'crosswalk'],
  *run({ project }) {
    for (const { record, source, pointer } of eventsOf(project)) {
      const allowed = cooperates(record) ? allowedCameo(project, record.type, record.status) : [];
      const message = cameoProblem(record, allowed);
      if (message === undefined) continue;
      yield raise(source, record.cameo === undefined ? pointer : `${pointer}/cameo`, {
        message,
        expected: allowed.length === 0 ? 'no CAMEO code' : `one of ${allowed.join(', ')}`,
        fix:
          allowed.length === 0
            ? 'Remove "cameo", or correct type and status.'
            : 'Choose one of these, or correct type and status.',
      });
    }
  },
};
