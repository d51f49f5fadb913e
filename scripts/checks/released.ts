import { parseJson } from '../text/json-document.js';
import { registeredTables } from '../model/tables/registered.js';
import { raise, type RecordCheck } from './check.js';

function releasedIds(bytes: Uint8Array, file: string, column: string): string[] {
  const { document } = parseJson(new TextDecoder().decode(bytes), file);
  if (!Array.isArray(document?.value)) return [];
  return document.value.flatMap((row: unknown) => {
    const id: unknown =
      typeof row === 'object' && row !== null
        ? (row as Record<string, unknown>)[column]
        : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

/** The one check that looks at the last release: what people already have must stay explained. */
export const forgottenId: RecordCheck = {
  id: 'id/forgotten',
  needsWhole: true,
  *run({ project, files }) {
    const registered = new Map(project.ids.value.ids.map(({ id, kind }) => [id, kind]));
    for (const { table, column, kind } of registeredTables) {
      const file = `dist/json/${table}.json`;
      const bytes = files.get(file);
      for (const id of bytes ? releasedIds(bytes, file, column) : []) {
        const known = registered.get(id);
        if (known === kind) continue;
        yield raise(project.ids, '/ids', {
          message:
            known === undefined
              ? `"${id}" was released and is not in the registry.`
              : `"${id}" was released as ${kind} and is registered as ${known}.`,
          expected: `an entry for "${id}" of kind ${kind}: active, merged or withdrawn`,
          fix: 'Put the entry back; the registry only ever grows.',
        });
      }
    }
  },
};
