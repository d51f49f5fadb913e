import { tableJsonSchema } from '../model/json-schemas.js';
import { tableNames, tables } from '../model/tables/index.js';
import { columnsOfSchema } from './schema-columns.js';
/** Today's rows as a release to compare, described as schemas/release/ will describe them. */
export function currentRelease(rows, version, ids) {
    return {
        name: `the working tree (${version})`,
        version,
        digest: undefined,
        tables: new Map(tableNames.map((name) => [
            name,
            {
                columns: columnsOfSchema(tableJsonSchema(name)),
                key: tables[name].key,
                rows: rows[name],
            },
        ])),
        ids,
    };
}
