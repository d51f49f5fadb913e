import type { Project, Sourced } from '../records/project.js';
import { sameCell, type AnyRow } from '../model/tables/table.js';
import type { IdsOfKind, ReleasedChanges } from '../model/records/changes.js';
import type { RegisteredId } from '../model/records/registries.js';
import {
  registeredTables,
  tableNames,
  type RegisteredKind,
  type Rows,
} from '../model/tables/index.js';
import { withArticle } from '../text/printable.js';
import { raise, type Raised, type ReleaseCheck } from './check.js';
import { rowsOf } from './row-keys.js';

type Changes = Sourced<ReleasedChanges>;

const stale = (
  source: Changes,
  pointer: string,
  said: { readonly message: string; readonly expected: string; readonly fix?: string },
): Raised =>
  raise(source, pointer, {
    fix: 'Run `npm run cli -- changes OLD` again with the release of the previous version; notes are kept.',
    ...said,
  });

const putBack = 'Put the entry back in curated/ids.json; the registry only ever grows.';

/** The ids of a list of the file, each with its place. */
const listed = (lists: readonly IdsOfKind[], field: 'added' | 'removed') =>
  lists.flatMap(({ kind, ids }, at) =>
    ids.map((id, index) => ({ kind, id, pointer: `/${field}/${at}/ids/${index}` })),
  );

/** What became of an id by its entry in the registry. */
const fateOf = (entry: RegisteredId): string =>
  entry.status === 'merged' ? `merged into ${entry.into}` : entry.status;

/** What a changes file says of ids must be what the registry says; where an older version sent one on, it may have gone further since. */
function* againstRegistry(
  source: Changes,
  { ids, metadata }: Pick<Project, 'ids' | 'metadata'>,
): Iterable<Raised> {
  const entryOf = new Map(ids.value.ids.map((each) => [`${each.kind} ${each.id}`, each]));
  const { version, added, removed, renamed } = source.value;
  const gone = [
    ...listed(removed, 'removed').map((each) => ({ ...each, fate: 'withdrawn' })),
    ...renamed.map(({ kind, old, new: into }, at) => ({
      kind,
      id: old,
      pointer: `/renamed/${at}/old`,
      fate: `merged into ${into}`,
    })),
  ];
  for (const { kind, id, pointer } of listed(added, 'added')) {
    if (entryOf.has(`${kind} ${id}`)) continue;
    yield stale(source, pointer, {
      message: `"${id}" is said to be added, but is not registered.`,
      expected: `${withArticle(kind)} of curated/ids.json`,
      fix: `${putBack} If the id was never released, run \`npm run cli -- changes OLD\` again.`,
    });
  }
  for (const { kind, id, pointer, fate } of gone) {
    const entry = entryOf.get(`${kind} ${id}`);
    const isGone = entry !== undefined && entry.status !== 'active';
    if (isGone && (version !== metadata.version || fateOf(entry) === fate)) continue;
    yield stale(source, pointer, {
      message: `"${id}" is said to be ${fate}, but curated/ids.json ${entry ? `calls it ${fateOf(entry)}` : `has no ${kind} of that id`}.`,
      expected: isGone
        ? `what the registry says became of the ${kind}`
        : `${withArticle(kind)} that the registry lists as withdrawn or merged`,
      ...(entry ? {} : { fix: putBack }),
    });
  }
}

/** The rows with registered ids, by kind and id. */
function rowsById(rows: Rows): Map<string, AnyRow> {
  return new Map(
    registeredTables.flatMap(({ table, column, kind }) =>
      rowsOf(rows, table).map((row) => [`${kind} ${String(row[column])}`, row] as const),
    ),
  );
}

function* againstRows(source: Changes, rows: Rows): Iterable<Raised> {
  const byId = rowsById(rows);
  const { added, changed } = source.value;
  for (const { kind, id, pointer } of listed(added, 'added')) {
    if (byId.has(`${kind} ${id}`)) continue;
    yield stale(source, pointer, {
      message: `"${id}" is said to be added, but is in no row.`,
      expected: `${withArticle(kind)} of the release`,
    });
  }
  for (const [at, { kind, id, cells }] of changed.entries()) {
    for (const [index, { column, new: cell }] of cells.entries()) {
      const is = byId.get(`${kind} ${id}`)?.[column];
      if (is !== undefined && sameCell(is, cell)) continue;
      yield stale(source, `/changed/${at}/cells/${index}/new`, {
        message: `The file says that ${column} of ${id} is ${JSON.stringify(cell)}.`,
        expected: is === undefined ? `${withArticle(kind)} with that column` : JSON.stringify(is),
      });
    }
  }
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
function* againstCounts(source: Changes, rows: Rows): Iterable<Raised> {
  const { counts, added, removed, renamed, changed } = source.value;
  for (const name of tableNames) {
    const at = counts.findIndex(({ table }) => table === name);
    const count = counts[at];
    if (count?.rows !== rows[name].length) {
      yield stale(source, count ? `/counts/${at}/rows` : '/counts', {
        message: `The file says that ${name} has ${count?.rows ?? 'no'} rows.`,
        expected: `${rows[name].length} rows`,
      });
      continue;
    }
    const registered = registeredTables.find(({ table }) => table === name);
    if (!registered) continue;
    const records = changed.filter(({ kind }) => kind === registered.kind);
    const inFile = {
      added: total(added, registered.kind),
      removed:
        total(removed, registered.kind) +
        renamed.filter(({ kind, merged }) => kind === registered.kind && merged).length,
      changed: records.length,
      cells: records.reduce((sum, { cells }) => sum + cells.length, 0),
    };
    for (const what of ['added', 'removed', 'changed', 'cells'] as const) {
      if (count[what] === inFile[what]) continue;
      yield stale(source, `/counts/${at}/${what}`, {
        message: `${countWords[what]} of ${name} are said to be ${count[what]}, but ${inFile[what]} are listed.`,
        expected: String(inFile[what]),
      });
    }
  }
}

/** What the changes of the version that the rows are of say of them. */
export function* changesAgainstRows(source: Changes, rows: Rows): Iterable<Raised> {
  yield* againstRows(source, rows);
  yield* againstCounts(source, rows);
}

export const changesStale: ReleaseCheck = {
  id: 'release/changes-stale',
  *run(rows, project) {
    for (const source of project.changes) {
      yield* againstRegistry(source, project);
      if (source.value.version === project.metadata.version)
        yield* changesAgainstRows(source, rows);
    }
  },
};
