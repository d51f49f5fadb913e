import type { Renamings } from '../../scripts/model/records/renamed.js';
import type { ComparedRelease, ComparedTable } from '../../scripts/diff/release.js';
import { columnsOfSchema, type StatedColumn } from '../../scripts/release/stated-columns.js';
import { tableJsonSchema } from '../../scripts/model/json-schemas.js';
import { tableNames } from '../../scripts/model/tables/index.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';

/** A table as a test writes it: its rows, and what else it wants to say. */
export interface MadeTable {
  readonly rows: readonly AnyRow[];
  readonly columns?: readonly StatedColumn[];
  readonly key?: readonly string[];
}

function tableOf({ rows, columns, key }: MadeTable): ComparedTable {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const undescribed = [...names].map((name) => ({ name, type: undefined, description: undefined }));
  return { columns: columns ?? (rows.length > 0 ? undescribed : undefined), key, rows };
}

/** A release of a few rows; a table may be given as its rows alone. */
export const madeRelease = (
  version: string,
  tables: Readonly<Record<string, MadeTable | readonly AnyRow[]>>,
  renamed?: Renamings,
): ComparedRelease => ({
  name: `release ${version}`,
  version,
  digest: undefined,
  withTexts: true,
  tables: new Map(
    Object.entries(tables).map(([name, table]) => [
      name,
      tableOf('rows' in table ? table : { rows: table }),
    ]),
  ),
  ids: undefined,
  renamed,
});

/** The columns of a table of the model, as its schema describes them. */
export function modelColumns(table: string): StatedColumn[] {
  const name = tableNames.find((each) => each === table);
  const columns = name && columnsOfSchema(tableJsonSchema(name));
  if (!columns) throw new Error(`The model has no table ${table}.`);
  return columns;
}
