import { registeredTables, tableNames, tables, type TableName } from '../model/tables/index.js';
import type { AnyRow, Column } from '../model/tables/table.js';
import { commonColumns } from './columns.js';
import type { ComparedTable } from './release.js';

/** How the rows of a table are recognised from one release to the next. */
export interface Identity {
  /** Columns that together identify a row; rows that agree in them are paired by likeness. */
  readonly columns: readonly string[];
  /** Sequence numbers and references to them, by which no row can be recognised. */
  readonly counted: ReadonlySet<string>;
  /** The references among them, with the column they refer to, as table.column. */
  readonly countedReferences: ReadonlyMap<string, string>;
}

const isTableName = (name: string): name is TableName => tableNames.some((each) => each === name);

const sequenceColumns: ReadonlySet<string> = new Set(
  tableNames.flatMap((name) =>
    tables[name].columns
      .filter(({ isSequence }) => isSequence)
      .map((each) => `${name}.${each.name}`),
  ),
);
const registeredColumns: ReadonlySet<string> = new Set(
  registeredTables.map(({ table, column }) => `${table}.${column}`),
);

/**
 * A key that holds a sequence number is replaced by what the row is about: the records it always names, and its bytes
 * in the raw file.
 */
function modelIdentity(name: TableName): Identity {
  const columns: readonly Column[] = tables[name].columns;
  const key: readonly string[] = tables[name].key;
  const countedReferences = new Map(
    columns.flatMap(({ name: column, references = '' }) =>
      sequenceColumns.has(references) ? [[column, references] as const] : [],
    ),
  );
  const counted = new Set(
    columns
      .map((column) => column.name)
      .filter(
        (column) => sequenceColumns.has(`${name}.${column}`) || countedReferences.has(column),
      ),
  );
  if (!key.some((column) => counted.has(column)))
    return { columns: key, counted, countedReferences };
  const about = columns.filter(
    ({ name: column, nullable, references = '' }) =>
      (!nullable && registeredColumns.has(references)) ||
      column === 'byte_start' ||
      column === 'byte_end' ||
      (key.includes(column) && !counted.has(column)),
  );
  return { columns: about.map((column) => column.name), counted, countedReferences };
}

const unmodelled: Identity = { columns: [], counted: new Set(), countedReferences: new Map() };

/** Cells of a row as one text, by which rows are grouped. */
export const keyText = (row: AnyRow, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => row[column] ?? null));

const isUnique = (rows: readonly AnyRow[], columns: readonly string[]): boolean =>
  new Set(rows.map((row) => keyText(row, columns))).size === rows.length;

/**
 * The identity of a table that both releases have: by the model; for a table or a key that the model does not know, by
 * the key the releases state, else by the fewest leading columns that tell their rows apart.
 */
export function identityOf(name: string, old: ComparedTable, current: ComparedTable): Identity {
  const common = commonColumns(old, current);
  const areCommon = (columns: readonly string[]): boolean =>
    columns.every((column) => common.includes(column));
  const modelled: Identity = isTableName(name) ? modelIdentity(name) : unmodelled;
  const stated = [modelled.columns, current.key, old.key].find(
    (columns) => columns !== undefined && columns.length > 0 && areCommon(columns),
  );
  if (stated) return { ...modelled, columns: stated };
  const lengths = common.map((_, index) => index + 1);
  const least = lengths.find((length) =>
    [old, current].every(({ rows }) => isUnique(rows, common.slice(0, length))),
  );
  return { ...modelled, columns: common.slice(0, least ?? common.length) };
}
