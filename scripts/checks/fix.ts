import { byCodePoint } from '../text/order.js';
import type { RegisteredId } from '../model/records/registries.js';
import { byKindAndId } from './format.js';
import { usedIds } from './ids.js';
import { canonicalText, kindOfFile } from '../records/canonical.js';
import type { Project } from '../records/project.js';

const setFields: ReadonlySet<string> = new Set(['issues', 'spellings']);

/** The same value with lists that are sets sorted by code point and without repetition. */
function withSortedSets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedSets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      setFields.has(key) && Array.isArray(child)
        ? [...new Set(child as string[])].sort(byCodePoint)
        : withSortedSets(child),
    ]),
  );
}

/**
 * What `check --fix` writes: curated files in canonical form, with sets sorted and new ids registered. Files that break
 * their schema are left alone; records are never changed in meaning. Returns only files whose bytes change.
 */
export function fixFiles(project: Project): Map<string, Uint8Array> {
  const fixed = new Map<string, Uint8Array>();
  if (!project.isWhole) return fixed;
  const registered = new Set(project.ids.value.ids.map(({ id }) => id));
  const added = usedIds(project)
    .filter(({ id }) => !registered.has(id))
    .map(({ id, kind }): RegisteredId => ({ id, kind, status: 'active' }));
  const ids = [...project.ids.value.ids, ...added].sort(byKindAndId);
  const sources = [
    project.sources,
    project.publishers,
    project.actors,
    project.vocabularies,
    project.exceptions,
    ...project.changes,
    { ...project.ids, value: { ...project.ids.value, ids } },
    ...project.records.flatMap(({ events, quotes, mentions }) => [events, quotes, mentions]),
  ];
  for (const { document, value } of sources) {
    const kind = kindOfFile(document.file);
    if (!kind) continue;
    const text = canonicalText(kind, withSortedSets(value));
    if (text !== document.source) fixed.set(document.file, new TextEncoder().encode(text));
  }
  return fixed;
}
