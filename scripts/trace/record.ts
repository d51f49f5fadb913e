import { tableNames, tables, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import { rowsIn, textIn, type TraceSource } from './source.js';

/** A row of a release by the name a person gives it. */
export interface TracedRecord {
  readonly table: TableName;
  /** The cells of the key; a key of several is joined by slashes: Q009/1, E012/romania/signatory. */
  readonly id: string;
  readonly row: AnyRow;
}

/** Tables that say again what others say: a name means a row of the others. */
const repeating: ReadonlySet<TableName> = new Set(['quotes_flat']);

const keyCells = (table: TableName, row: AnyRow): string[] =>
  tables[table].key.map((column) => String(row[column]));

export const recordOf = (table: TableName, row: AnyRow): TracedRecord => ({
  table,
  id: keyCells(table, row).join('/'),
  row,
});

/** Every record of a release that has a name of its own, in the order of the tables. */
export const allRecords = (source: TraceSource): TracedRecord[] =>
  tableNames
    .filter((table) => !repeating.has(table))
    .flatMap((table) => rowsIn(source, table).map((row) => recordOf(table, row)));

const isPartOf = (parts: readonly string[], cells: readonly string[]): boolean => {
  let at = 0;
  for (const cell of cells) if (cell === parts[at]) at += 1;
  return at === parts.length;
};

/**
 * The records that `name` may mean: the one with that id, else those of which it names some cells of the key in their
 * order, as Q012/europe_site names a stance without its holder.
 */
export function findRecords(source: TraceSource, name: string): TracedRecord[] {
  const records = allRecords(source);
  const exact = records.find(({ id }) => id === name);
  if (exact) return [exact];
  const parts = name.split('/');
  if (parts.length < 2) return [];
  return records.filter(({ table, row }) => isPartOf(parts, keyCells(table, row)));
}

/** The row of a table whose column holds a value. */
export const rowWhere = (
  source: TraceSource,
  table: TableName,
  column: string,
  value: unknown,
): AnyRow | undefined => rowsIn(source, table).find((row) => row[column] === value);

/** What is defined for a code: its label and definition. */
export interface DefinedCode {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
}

/** A code with what the release's vocabularies say of it; its own letters where they say nothing. */
export function codeOf(source: TraceSource, vocabulary: string, code: string): DefinedCode {
  const row = rowsIn(source, 'vocabularies').find(
    (each) => each['vocabulary'] === vocabulary && each['code'] === code,
  );
  return {
    code,
    label: textIn(row, 'label') ?? code,
    definition: textIn(row, 'definition') ?? '',
  };
}
