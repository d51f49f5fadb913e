import { byVersion } from '../model/metadata.js';
import type { RegisteredId } from '../model/records/registries.js';
import type { Dataset } from '../records/dataset.js';
import { once } from '../text/lookup.js';
import { type Revision, type Revisions, revisionOf } from '../reliability/revision.js';
import { raise, type RecordCheck } from './check.js';
import { renamedNames } from './renamed.js';
import { renamedStale } from './renamed-history.js';
import { type Placed, placedById } from './records.js';

/** The fields that hold a variable, where they are named otherwise. */
const fieldOf: Readonly<Record<string, string>> = {
  date_basis: 'date',
  family: 'type',
  nested: 'parent',
  participant_roles: 'participants',
  said_basis: 'said',
  stance_basis: 'basis',
};

/** The record of a revision: a stance stands in its quote, a name mention is what its actor prints. */
function recordOf(
  { project }: Dataset,
  { unit, record, id }: Revision,
): Placed<object> | undefined {
  const [key = '', second = ''] = record.split('/');
  if (unit === 'event') return placedById.event(project).get(key);
  if (unit === 'actor_mention') return placedById.actor(project).get(second);
  const quote = placedById.quote(project).get(key);
  if (unit !== 'stance' || !quote) return quote;
  const [, , holder] = id.split('/');
  const stances = quote.record.stances ?? [];
  const of = stances.filter(({ issue }) => issue === second);
  const stance = of.find((each) => each.holder === holder) ?? of[0];
  return stance === undefined
    ? quote
    : {
        ...quote,
        record: stance,
        pointer: `${quote.pointer}/stances/${stances.indexOf(stance)}`,
      };
}

const placeInRegistry = once(
  (ids: readonly RegisteredId[]) => new Map(ids.map(({ id }, index) => [id, index])),
);

/** Where somebody edited what a revision is about; of a record that is gone, where its id is registered. */
function placeOf(dataset: Dataset, revision: Revision): Omit<Placed<object>, 'record'> {
  const { ids } = dataset.project;
  const found = recordOf(dataset, revision);
  if (found) {
    const field = fieldOf[revision.variable] ?? revision.variable;
    const isThere = Object.hasOwn(found.record, field);
    return { ...found, pointer: isThere ? `${found.pointer}/${field}` : found.pointer };
  }
  const index = placeInRegistry(ids.value.ids).get(revision.record.split('/')[0] ?? '');
  return { source: ids, pointer: index === undefined ? '/ids' : `/ids/${index}` };
}

const quoted = (value: string | undefined): string => (value === undefined ? 'none' : `“${value}”`);

/**
 * Old values are read by what curated/renamed.json says of codes. While an entry is wrong, or one that a changes file has is not there,
 * every record with that code would seem to be changed: the entry is to be mended first.
 */
const codesAreKnown = (dataset: Dataset): boolean =>
  ![...renamedNames.run(dataset)].some(({ pointer }) => pointer?.startsWith('/codes/')) &&
  ![...renamedStale.run(dataset)].some(({ pointer }) => pointer?.startsWith('/values/'));

const differencesIn = (dataset: Dataset): Revisions | undefined =>
  codesAreKnown(dataset) ? revisionOf(dataset) : undefined;

const reasonGiven: RecordCheck = {
  id: 'revision/reason',
  needsWhole: true,
  *run(dataset) {
    for (const { difference, decision } of differencesIn(dataset)?.decided ?? []) {
      if (decision || !dataset.passes) continue;
      const { unit, record, variable, old, now } = difference;
      const { source, pointer } = placeOf(dataset, difference);
      const { version } = dataset.project.metadata;
      // The finding begins with the id of the event or quote that it points to.
      const isNamed = unit === 'event' || unit === 'quote';
      const entry = { version, unit, records: [record], variables: [variable], reason: '…' };
      yield raise(source, pointer, {
        message: `${isNamed ? '' : `${unit} ${record}, `}${variable}: ${dataset.passes.adjudication.value.version} had ${quoted(old)}, now it has ${quoted(now)}.`,
        expected: 'the old value, or a reason for the new one in curated/revisions.json',
        fix: `Add ${JSON.stringify(entry)} to curated/revisions.json, or put the old value back.`,
      });
    }
  },
};

const revisionNeeded: RecordCheck = {
  id: 'revision/unneeded',
  needsWhole: true,
  *run(dataset) {
    for (const { name, pointer } of differencesIn(dataset)?.unneeded ?? []) {
      if (!dataset.passes) continue;
      yield raise(dataset.passes.revisions, pointer, {
        message: `Nothing of ${name} differs here.`,
        expected: 'records in which one of the variables was changed, and no other variables',
        fix: 'Remove it, or correct unit, record and variables.',
      });
    }
  },
};

const versionKnown: RecordCheck = {
  id: 'revision/version',
  *run({ passes, project: { metadata, changes } }) {
    if (!passes) return;
    const adjudicated = passes.adjudication.value.version;
    const versions = new Set([metadata.version, ...changes.map(({ value }) => value.version)]);
    for (const [index, { version }] of passes.revisions.value.revisions.entries()) {
      if (
        versions.has(version) &&
        byVersion(version, adjudicated) > 0 &&
        byVersion(version, metadata.version) <= 0
      )
        continue;
      yield raise(passes.revisions, `/revisions/${index}/version`, {
        message: `Nothing was changed in ${version}.`,
        expected: `a version after ${adjudicated} and up to ${metadata.version} that was released, or is that of package.json`,
        fix: `Write the version that changed it; for a change not released yet, "${metadata.version}".`,
      });
    }
  },
};

export const revisionChecks: readonly RecordCheck[] = [reasonGiven, revisionNeeded, versionKnown];
