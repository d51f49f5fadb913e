import type { ChangesFile, IdsOfKind } from '../model/records/changes.js';
import { registeredTables, type RegisteredKind } from '../model/tables/registered.js';
import { tableNames, type Rows } from '../model/tables/index.js';

interface WrongCount {
  readonly pointer: string;
  readonly message: string;
  readonly expected: string;
}

const countWords = {
  added: 'Added rows',
  removed: 'Removed rows',
  changed: 'Changed rows',
  cells: 'Changed cells',
} as const;

const total = (lists: readonly IdsOfKind[], of: RegisteredKind): number =>
  lists.filter(({ kind }) => kind === of).reduce((sum, { ids }) => sum + ids.length, 0);

/** Counts of a changes file that are not those of today's tables, or of the records that the file lists. */
export function* wrongCounts(
  { counts, added, removed, changed }: ChangesFile,
  rows: Rows,
): Iterable<WrongCount> {
  for (const name of tableNames) {
    const at = counts.findIndex(({ table }) => table === name);
    const count = counts[at];
    if (count?.rows !== rows[name].length) {
      yield {
        pointer: count ? `/counts/${at}/rows` : '/counts',
        message: `${name} is said to have ${count?.rows ?? 'no'} rows.`,
        expected: `${rows[name].length} rows`,
      };
      continue;
    }
    const registered = registeredTables.find(({ table }) => table === name);
    if (!registered) continue;
    const records = changed.filter(({ kind }) => kind === registered.kind);
    const listed = {
      added: total(added, registered.kind),
      removed: total(removed, registered.kind),
      changed: records.length,
      cells: records.reduce((sum, { cells }) => sum + cells.length, 0),
    };
    for (const what of ['added', 'removed', 'changed', 'cells'] as const) {
      if (count[what] === listed[what]) continue;
      yield {
        pointer: `/counts/${at}/${what}`,
        message: `${countWords[what]} of ${name} are said to be ${count[what]}, and ${listed[what]} are listed.`,
        expected: String(listed[what]),
      };
    }
  }
}
