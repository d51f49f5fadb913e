import { tableJsonSchema } from '../model/json-schemas.js';
import type { RegisteredId } from '../model/records/registries.js';
import { tableNames, tables, type Rows } from '../model/tables/index.js';
import type { Release } from './release.js';
import { columnsOfSchema } from '../release/stated-columns.js';

/** Today's rows as a release to compare, described as schemas/release/ will describe them. */
export function currentRelease(rows: Rows, version: string, ids: readonly RegisteredId[]): Release {
  return {
    name: `the working tree (${version})`,
    version,
    digest: undefined,
    tables: new Map(
      tableNames.map((name) => [
        name,
        {
          columns: columnsOfSchema(tableJsonSchema(name)),
          key: tables[name].key,
          rows: rows[name],
        },
      ]),
    ),
    ids,
  };
}
