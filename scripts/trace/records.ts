import { tableNames, tables, type TableName } from '../model/tables/index.js';
import type { AnyRow, Cell } from '../model/tables/table.js';
import type { TraceSource } from './source.js';
import { oddOne } from '../text/look-alike.js';
import { closest } from '../text/closest.js';
import { having } from '../text/lookup.js';
import { finding, type Finding } from '../text/finding.js';
import { cut, printable } from '../text/printable.js';

/** A row of a release by the name a person gives it. */
export interface TracedRecord {
  readonly table: TableName;
  /** The cells of the key; a key of several is joined by slashes: Q009/1, E012/romania/signatory. */
  readonly id: string;
  readonly row: AnyRow;
}

/** The rows of a table; none when the release lacks it, as an older one may. */
export const rowsIn = (release: TraceSource, table: TableName): readonly AnyRow[] =>
  release.rows(table).value ?? [];

/** The row of a table whose column holds a value. */
export const rowWhere = (
  release: TraceSource,
  table: TableName,
  column: string,
  value: Cell | undefined,
): AnyRow | undefined => having(rowsIn(release, table), column, value)[0];

/** The text in a cell, or undefined when it is missing or not a text. */
export function textIn(row: AnyRow | undefined, column: string): string | undefined {
  const value = row?.[column];
  return typeof value === 'string' ? value : undefined;
}

/** The number in a cell, or undefined when it is missing or not a number. */
export function numberIn(row: AnyRow | undefined, column: string): number | undefined {
  const value = row?.[column];
  return typeof value === 'number' ? value : undefined;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range that two cells of a row bound; null when either is missing. */
export function rangeIn(row: AnyRow, start: string, end: string): Range | null {
  const [from, to] = [numberIn(row, start), numberIn(row, end)];
  return from === undefined || to === undefined ? null : { start: from, end: to };
}

/** The raw file of an article, where it is available. */
export const rawOf = (release: TraceSource, article: AnyRow | undefined): Uint8Array | undefined =>
  release.around.get(textIn(article, 'raw_file') ?? '');

const keyCells = (table: TableName, row: AnyRow): string[] =>
  tables[table].key.map((column) => String(row[column]));

export const recordOf = (table: TableName, row: AnyRow): TracedRecord => ({
  table,
  id: keyCells(table, row).join('/'),
  row,
});

/** Tables that repeat others: a name means a row of the others. */
const repeating: ReadonlySet<TableName> = new Set(['events_flat', 'quotes_flat', 'stances_flat']);

/** Every record of a release that has a name of its own, in the order of the tables. */
export const allRecords = (release: TraceSource): TracedRecord[] =>
  tableNames
    .filter((table) => !repeating.has(table))
    .flatMap((table) => rowsIn(release, table).map((row) => recordOf(table, row)));

const isPartOf = (parts: readonly string[], cells: readonly string[]): boolean => {
  let at = 0;
  for (const cell of cells) if (cell === parts[at]) at += 1;
  return at === parts.length;
};

/**
 * The records that `name` may mean: the one with that id, else those of which it names some cells of the key in their
 * order, as Q012/europe_site names a stance without its holder.
 */
export function findRecords(release: TraceSource, name: string): TracedRecord[] {
  const records = allRecords(release);
  const exact = records.find(({ id }) => id === name);
  if (exact) return [exact];
  const parts = name.split('/');
  if (parts.length < 2) return [];
  return records.filter(({ table, row }) => isPartOf(parts, keyCells(table, row)));
}

const unknown = (message: string, expected: string, fix: string, file = 'json/'): Finding =>
  finding('trace/unknown-id', {
    file,
    message: printable(message),
    expected: printable(expected),
    fix: printable(fix),
  });

/** How many ids are suggested for one that is not known. */
const suggested = 3;

function nearest(word: string, known: readonly string[]): string[] {
  // Letters in the wrong case are the likeliest slip.
  const found = known.filter((id) => id.toLowerCase() === word.toLowerCase()).slice(0, suggested);
  for (let turn = found.length; turn < suggested; turn += 1) {
    const next = closest(
      word,
      known.filter((id) => !found.includes(id)),
    );
    if (next === undefined) return found;
    found.push(next);
  }
  return found;
}

/** A name that may mean several records. */
export const ambiguousName = (name: string, records: readonly TracedRecord[]): Finding =>
  unknown(
    `"${name}" may mean ${records.length} records.`,
    `one of ${records.map(({ id }) => id).join(', ')}`,
    'Give the full id.',
  );

/** How many rows of adjudications are shown. */
const shownRows = 5;

/** A record of a raw pass, which no table has: what adjudications says of it. */
function ofPass(release: TraceSource, id: string, pass: string): Finding {
  const rows = rowsIn(release, 'adjudications').filter((row) =>
    [row['record'], row['first'], row['second']].includes(id),
  );
  const lines = rows
    .slice(0, shownRows)
    .map(
      (row) =>
        `${keyCells('adjudications', row).join(' ')} (published: ${textIn(row, 'published') ?? 'nothing'}): ${textIn(row, 'reason') ?? ''}`,
    );
  const told =
    rows.length === 0
      ? 'No row of adjudications names it: it was paired with a published record, which has an id of its own, or the pass has no such record.'
      : `${rows.length === 1 ? 'One row' : `${rows.length} rows`} of adjudications ${rows.length === 1 ? 'tells' : 'tell'} of it: ${lines.join(' | ')}`;
  return unknown(
    `${id} is a record of the ${pass} of the two passes, which are kept as they were coded and are in no table. ${told}`,
    'an id of this release',
    'Look in curated/passes of the repository for the record itself; trace the published record for what was decided.',
    'json/adjudications.json',
  );
}

/** A record of the third pass, which no table has either. */
const ofThirdPass = (id: string): Finding =>
  unknown(
    `${id} is a record of the third pass, which is kept as it was coded and is in no table. Nobody decided between it and the published records.`,
    'an id of this release',
    'Look in curated/passes/third of the repository for the record itself, in the folder of its article; "missile-talks reliability --differences" there lists where it differs from the published record.',
  );

/** Why no record has an id: what became of it, if the registry says so; else the ids most like it. */
export function unknownId(release: TraceSource, id: string): Finding {
  const inProject = 'curated/ids.json';
  const registry = release.around.has(inProject) ? inProject : 'renamed.json';
  const entry = release.ids?.find((each) => each.id === id);
  if (entry?.status === 'merged')
    return unknown(
      `The ${entry.kind} ${id} was merged into ${entry.into}: ${entry.reason}`,
      'an id of this release',
      `Run "missile-talks trace ${entry.into}".`,
      registry,
    );
  if (entry?.status === 'withdrawn')
    return unknown(
      `The ${entry.kind} ${id} was withdrawn: ${entry.reason}`,
      'an id of this release',
      'Nothing replaces it; earlier releases still have it.',
      registry,
    );
  if (/^third:./.test(id)) return ofThirdPass(id);
  const pass = /^(first|second):./.exec(id)?.[1];
  if (pass !== undefined) return ofPass(release, id, pass);
  const ids = allRecords(release).map((record) => record.id);
  const near = nearest(id, ids);
  return unknown(
    `No record of this release has the id "${cut(id)}"${oddOne(id)}.`,
    near.length > 0
      ? `an id of this release; nearest: ${near.join(', ')}`
      : 'an id such as A001, E012, Q009, anatoly-antonov, A001-M03, A003-T04, A001-B07 or Q009/1',
    'Correct the id. Ids of mentions, blocks, times and evidence may change with a version.',
  );
}
