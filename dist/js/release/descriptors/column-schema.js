import { tableJsonSchema } from '../../model/json-schemas.js';
/** The JSON Schema of a column's values, missing ones aside, by name of column. */
export function valueSchemas(name) {
    const { items } = tableJsonSchema(name);
    return new Map(Object.entries(items.properties).map(([column, schema]) => [
        column,
        schema.anyOf?.find(({ type }) => type !== 'null') ?? schema,
    ]));
}
