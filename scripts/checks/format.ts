import { raise, type RecordCheck } from './check.js';
import { usedIds } from './ids.js';
import { curatedSources } from './records.js';
import type { RegisteredId } from '../model/records/registries.js';
import { canonicalTextOf, kindOfFile } from '../records/canonical.js';
import { isDraft, type Project } from '../records/project.js';
import { inReadingOrder } from '../records/reading-order.js';
import type { JsonDocument } from '../text/json-document.js';
import { inBrackets } from '../text/look-alike.js';
import { once } from '../text/lookup.js';
import { byCodePoint, byId } from '../text/order.js';

/** The first line that differs, counted from 1, and how, where that cannot be seen; the last where only what follows it differs. */
function firstDifferentLine(text: string, canonical: string): { line: number; how: string } {
  const lines = text.split('\n');
  const other = canonical.split('\n');
  const index = lines.findIndex((line, at) => line !== other[at]);
  if (index < 0) return { line: lines.length, how: '' };
  return { line: index + 1, how: inBrackets(lines[index] ?? '', other[index] ?? '') };
}

/** Where a document is laid out otherwise than it should be. */
const layoutOf = once((document: JsonDocument) => {
  const kind = kindOfFile(document.file);
  const { source } = document;
  const canonical = kind && canonicalTextOf(kind, document.value);
  const isAsItShould = canonical === undefined || canonical === source;
  return { other: isAsItShould ? undefined : firstDifferentLine(source, canonical) };
});

const canonicalForm: RecordCheck = {
  id: 'record/format',
  needsWhole: true,
  *run({ project }) {
    for (const { document } of curatedSources(project)) {
      const { other } = layoutOf(document);
      if (!other) continue;
      const { line, how } = other;
      yield {
        file: document.file,
        line,
        message: `${document.file} is not in canonical form from this line on${how}.`,
        expected: 'fields in the order of the schema, two spaces, short values on one line',
        fix: 'Run `npm run check -- --fix`; it changes layout only.',
      };
    }
  },
};

type KindAndId = Pick<RegisteredId, 'kind' | 'id'>;

/** The order of curated/ids.json. */
export const byKindAndId = (a: KindAndId, b: KindAndId): number =>
  byCodePoint(a.kind, b.kind) || byId(a.id, b.id);

const sortedIds: RecordCheck = {
  id: 'id/sorted',
  *run({ project: { ids } }) {
    const seen = new Set<string>();
    for (const [index, entry] of ids.value.ids.entries()) {
      const previous = ids.value.ids[index - 1];
      const isTwice = seen.has(entry.id);
      seen.add(entry.id);
      if (!isTwice && (!previous || byKindAndId(previous, entry) < 0)) continue;
      yield raise(ids, `/ids/${index}`, {
        message: isTwice
          ? 'The id appears in the registry twice.'
          : `It comes after "${previous?.id ?? ''}".`,
        expected: 'ids sorted by kind, then id, each once',
        fix: isTwice ? 'Remove the wrong entry.' : 'Run `npm run check -- --fix`.',
      });
    }
  },
};

const setFields: ReadonlySet<string> = new Set(['adjectives', 'issues', 'spellings', 'sources']);

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
 * What `check --fix` writes: curated files in canonical form, with sets sorted, new ids registered and the records of drafts in
 * reading order. Files that break their schema are left alone; records are never changed in meaning. Returns only files whose
 * bytes change.
 */
export function fixFiles(project: Project): Map<string, Uint8Array> {
  const fixed = new Map<string, Uint8Array>();
  if (!project.isWhole) return fixed;
  const registered = new Set(project.ids.value.ids.map(({ id }) => id));
  const added = usedIds(project)
    .filter(({ id, isInDraft }) => !registered.has(id) && !isInDraft)
    .map(({ id, kind }): RegisteredId => ({ id, kind, status: 'active' }));
  const ids = [...project.ids.value.ids, ...added].sort(byKindAndId);
  // What is only proposed is in the file and not in the value that was read.
  const written = new Map<string, unknown>([
    [project.ids.document.file, { ...project.ids.value, ids }],
    ...project.records.flatMap((records) => (isDraft(records) ? inReadingOrder(records) : [])),
  ]);
  for (const { document } of curatedSources(project)) {
    const kind = kindOfFile(document.file);
    if (!kind || kind === 'proposals') continue;
    const value = written.get(document.file) ?? document.value;
    const text = canonicalTextOf(kind, withSortedSets(value));
    if (text !== undefined && text !== document.source)
      fixed.set(document.file, new TextEncoder().encode(text));
  }
  return fixed;
}

export const formatChecks: readonly RecordCheck[] = [canonicalForm, sortedIds];
