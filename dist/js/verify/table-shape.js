import { sha256Of } from '../curated/assemble.js';
import { formatJson } from '../curated/canonical.js';
import { tableJsonSchema } from '../model/json-schemas.js';
import { tableNames, tables } from '../model/tables/index.js';
export function rowSchemaOf({ $schema, items }) {
    return { ...($schema === undefined ? {} : { $schema }), ...items };
}
let own;
/** The tables as this version of the program publishes them. */
export function toolShapes() {
    own ??= {
        from: 'tool',
        tables: tableNames.map((name) => {
            const schema = tableJsonSchema(name);
            const { columns, key } = tables[name];
            const [rowSchema, schemaDigest] = [rowSchemaOf(schema), sha256Of(formatJson(schema))];
            return { name, columns, key, rowSchema, schemaDigest };
        }),
    };
    return own;
}
