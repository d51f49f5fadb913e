import { byCodePoint, byId } from '../text/order.js';
import type { RegisteredId } from '../model/records/registries.js';
import { canonicalText, kindOfFile } from '../records/canonical.js';
import { raise, type RecordCheck } from './check.js';
import { curatedSources } from './records.js';

/** 1-based; the last line where only what follows it differs. */
const firstDifferentLine = (text: string, canonical: string): number => {
  const lines = text.split('\n');
  const other = canonical.split('\n');
  const index = lines.findIndex((line, at) => line !== other[at]);
  return index < 0 ? lines.length : index + 1;
};

export const canonicalForm: RecordCheck = {
  id: 'record/format',
  needsWhole: true,
  *run({ project }) {
    for (const { document, value } of curatedSources(project)) {
      const kind = kindOfFile(document.file);
      if (!kind) continue;
      const canonical = canonicalText(kind, value);
      if (canonical === document.source) continue;
      yield {
        file: document.file,
        line: firstDifferentLine(document.source, canonical),
        message: `${document.file} is not in canonical form from this line on.`,
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

export const sortedIds: RecordCheck = {
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
