import { isObject, property } from './read-json.js';
const listOf = (value, name) => {
    const list = property(value, name);
    return Array.isArray(list) ? list : [];
};
const texts = (values) => values.filter((value) => typeof value === 'string');
/** The standard allows one field as a text. */
const fieldsOf = (value) => {
    const fields = property(value, 'fields');
    return texts(Array.isArray(fields) ? fields : [fields]);
};
export function keyOf(tableSchema) {
    const key = property(tableSchema, 'primaryKey');
    return texts(Array.isArray(key) ? key : [key]);
}
const fieldOf = (tableSchema, column) => listOf(tableSchema, 'fields').find((field) => property(field, 'name') === column);
/** The column a foreign key points to, as table.column; a resource without a name is the table itself. */
function referenceOf(tableSchema, own, column) {
    const key = listOf(tableSchema, 'foreignKeys').find((each) => fieldsOf(each).join() === column);
    const reference = property(key, 'reference');
    const [target] = fieldsOf(reference);
    const table = property(reference, 'resource');
    return target === undefined || typeof table !== 'string'
        ? undefined
        : `${table || own}.${target}`;
}
export const columnNames = (tableSchema) => texts(listOf(tableSchema, 'fields').map((field) => property(field, 'name')));
/** A column by what Table Schema says of it; `type` is what its values are in JSON. */
export function columnOf(own, name, type, tableSchema) {
    const references = referenceOf(tableSchema, own, name);
    const isRequired = property(property(fieldOf(tableSchema, name), 'constraints'), 'required') === true;
    return { name, type, nullable: !isRequired, ...(references === undefined ? {} : { references }) };
}
const jsonTypes = {
    text: { type: 'string' },
    date: { type: 'string' },
    integer: { type: 'integer' },
    number: { type: 'number' },
    boolean: { type: 'boolean' },
    list: { type: 'array', items: { type: 'string' } },
};
function valueSchema({ name, type, nullable }, tableSchema) {
    const constraints = property(fieldOf(tableSchema, name), 'constraints');
    const codes = listOf(constraints, 'enum');
    const bounds = ['minimum', 'maximum'].flatMap((bound) => {
        const value = property(constraints, bound);
        return type === 'number' && typeof value === 'number' ? [[bound, value]] : [];
    });
    const value = {
        ...jsonTypes[type],
        ...(type === 'text' && codes.length > 0 ? { enum: codes } : {}),
        ...Object.fromEntries(bounds),
    };
    return nullable && type !== 'list' ? { anyOf: [value, { type: 'null' }] } : value;
}
/** What a row may hold by Table Schema, in JSON Schema. Patterns are left out: one written elsewhere can be made to run for ever. */
export function rowSchemaFrom(columns, tableSchema) {
    return {
        type: 'object',
        properties: Object.fromEntries(columns.map((column) => [column.name, valueSchema(column, tableSchema)])),
        required: columnNames(tableSchema),
        additionalProperties: false,
    };
}
const leftOut = new Set(['pattern', 'patternProperties', 'propertyNames', '$ref', '$dynamicRef']);
/** A JSON Schema from elsewhere without what can be made to run for ever. */
export function withoutPatterns(schema) {
    if (Array.isArray(schema))
        return schema.map(withoutPatterns);
    if (!isObject(schema))
        return schema;
    const kept = Object.entries(schema).filter(([keyword]) => !leftOut.has(keyword));
    return Object.fromEntries(kept.map(([keyword, value]) => {
        if (keyword !== 'properties' || !isObject(value))
            return [keyword, withoutPatterns(value)];
        // Below `properties` stand names of columns, not keywords.
        return [
            keyword,
            Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutPatterns(each)])),
        ];
    }));
}
