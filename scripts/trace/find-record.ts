import { tableNames, type TableName } from '../model/tables/index.js';
import type { OpenRelease } from '../release/open.js';
import { closest } from '../text/closest.js';
import { finding, type Finding } from '../text/finding.js';
import { printable } from '../text/printable.js';
import { keyCells, recordOf, rowsIn, type TracedRecord } from './records.js';

/** Tables that repeat others: a name means a row of the others. */
const repeating: ReadonlySet<TableName> = new Set(['quotes_flat']);

/** Every record of a release that has a name of its own, in the order of the tables. */
export const allRecords = (release: OpenRelease): TracedRecord[] =>
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
export function findRecords(release: OpenRelease, name: string): TracedRecord[] {
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

/** Why no record has an id: what became of it, if the registry says so; else the ids most like it. */
export function unknownId(release: OpenRelease, id: string): Finding {
  const registry = 'curated/ids.json';
  const entry = release.ids?.find((each) => each.id === id);
  if (entry?.status === 'merged')
    return unknown(
      `The ${entry.kind} ${id} was merged into ${entry.into}.`,
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
  const ids = allRecords(release).map((record) => record.id);
  const near = nearest(id, ids);
  return unknown(
    `No record of this release has the id "${id}".`,
    near.length > 0
      ? `an id of this release; nearest: ${near.join(', ')}`
      : 'an id such as A001, E012, Q009, anatoly-antonov, A001-M03, A003-T04, A001-B07 or Q009/1',
    'Correct the id. Ids of mentions, blocks, times and evidence may change with a version.',
  );
}
