import type { ChangesContent, ReleasedChanges } from '../model/records/changes.js';
import type { RecordGone } from '../model/records/renamed.js';
import type { RegisteredId } from '../model/records/registries.js';
import { byId } from '../text/order.js';

/** An id that a release no longer has, and what became of its record. */
export type IdGone = Omit<RecordGone, 'version'>;

/** The ids that a version gave up, and what the registry says of them: the reason is empty where it does not know one. */
export function idsGone(
  { removed, renamed }: Pick<ChangesContent, 'removed' | 'renamed'>,
  registry: readonly RegisteredId[],
): IdGone[] {
  const entries = new Map(registry.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
  const listed = [
    ...renamed,
    ...removed.flatMap(({ kind, ids }) => ids.map((old) => ({ kind, old, new: null }))),
  ];
  return listed
    .map(({ kind, old, new: id }) => {
      const entry = entries.get(`${kind} ${old}`);
      // What took its place may be gone since.
      const into = entry?.status === 'merged' ? entry.into : entry ? null : id;
      return { kind, old, new: into, reason: entry && 'reason' in entry ? entry.reason : '' };
    })
    .sort((a, b) => byId(`${a.kind} ${a.old}`, `${b.kind} ${b.old}`));
}

/** Every id that a version gave up, the oldest version first: `records` of renamed.json. */
export const recordsGone = (
  changes: readonly ReleasedChanges[],
  registry: readonly RegisteredId[],
): RecordGone[] =>
  changes.flatMap((each) =>
    idsGone(each, registry).map((gone) => ({ version: each.version, ...gone })),
  );

/** The entries of a registry that renamed.json repeats. */
export const asRegistered = (records: readonly IdGone[]): RegisteredId[] =>
  records.map(({ kind, old: id, new: into, reason }) =>
    into === null
      ? { id, kind, status: 'withdrawn', reason }
      : { id, kind, status: 'merged', into, reason },
  );
