import { fitsUpTo } from '../model/code-groups.js';
import type { Code } from '../model/codes.js';
import type { CuratedEvent } from '../model/records/events.js';
import type { Project } from '../records/project.js';
import { raise, type RecordCheck } from './check.js';
import { eventsOf } from './records.js';

/** What the crosswalk has for the type and status of an event. */
const mappingsOf = ({ vocabularies }: Project, { type, status }: CuratedEvent) =>
  vocabularies.value.crosswalk.filter(
    (mapping) => mapping.type === type && mapping.statuses.includes(status),
  );

/** CAMEO's military cooperation needs someone to cooperate with: a deployment that no state hosts has no code. */
const cooperates = ({ type, participants }: CuratedEvent): boolean =>
  type !== 'deployment' || participants.some(({ role }) => role === 'host');

function cameoProblem(
  { cameo, type, status }: CuratedEvent,
  allowed: readonly string[],
): string | undefined {
  if (cameo === undefined)
    return allowed.length > 0
      ? `An event of type ${type} and status ${status} has no CAMEO code.`
      : undefined;
  if (allowed.length === 0)
    return `CAMEO ${cameo} is on an event of type ${type} and status ${status}, for which the crosswalk has no code.`;
  return allowed.includes(cameo)
    ? undefined
    : `CAMEO ${cameo} does not fit an event of type ${type} and status ${status}.`;
}

const cameoAllowed: RecordCheck = {
  id: 'event/cameo',
  needsWhole: true,
  covers: ['events.cameo', 'events.plover', 'crosswalk'],
  *run({ project }) {
    for (const { record, source, pointer } of eventsOf(project)) {
      const mappings = cooperates(record) ? mappingsOf(project, record) : [];
      const allowed = mappings.flatMap(({ cameo }) => cameo);
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

/** The fits that an event may have; none where its code is not of its type. */
function fitsOf(project: Project, event: CuratedEvent): readonly Code<'cameo_fit'>[] {
  const best = mappingsOf(project, event).find(({ cameo }) => cameo.includes(event.cameo ?? ''));
  return best === undefined ? [] : fitsUpTo(best.fit, event.confidence_reason);
}

const cameoFit: RecordCheck = {
  id: 'event/cameo-fit',
  needsWhole: true,
  covers: ['events.cameo_fit', 'crosswalk.best_fit'],
  *run({ project }) {
    for (const { record, source, pointer } of eventsOf(project)) {
      const allowed = fitsOf(project, record);
      const { cameo, cameo_fit: fit } = record;
      if (fit === undefined ? allowed.length === 0 : allowed.includes(fit)) continue;
      yield raise(source, fit === undefined ? pointer : `${pointer}/cameo_fit`, {
        message:
          cameo === undefined
            ? `It has the fit ${fit ?? ''} and no CAMEO code.`
            : `CAMEO ${cameo} has ${fit === undefined ? 'no fit' : `the fit ${fit}`} here.`,
        expected: allowed.length === 0 ? 'no fit' : allowed.join(' or '),
        fix: 'Say in "cameo_fit" how well the code says this event: no better than the crosswalk has it, and not exact with the reason vocabulary_misfit.',
      });
    }
  },
};

export const cameoChecks: readonly RecordCheck[] = [cameoAllowed, cameoFit];
