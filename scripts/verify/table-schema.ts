import type { JsonSchema } from '../model/json-schemas.js';
import { isObject, property, type JsonObject } from '../release/read-file.js';
import type { ColumnShape } from './table-shape.js';

const listOf = (value: unknown, name: string): readonly unknown[] => {
  const list = property(value, name);
  return Array.isArray(list) ? (list as unknown[]) : [];
};

const texts = (values: readonly unknown[]): string[] =>
  values.filter((value) => typeof value === 'string');

/** The standard allows one field as a text. */
const fieldsOf = (value: unknown): string[] => {
  const fields = property(value, 'fields');
  return texts(Array.isArray(fields) ? (fields as unknown[]) : [fields]);
};

export function keyOf(tableSchema: JsonObject | undefined): readonly string[] {
  const key = property(tableSchema, 'primaryKey');
  return texts(Array.isArray(key) ? (key as unknown[]) : [key]);
}

const fieldOf = (tableSchema: JsonObject | undefined, column: string): unknown =>
  listOf(tableSchema, 'fields').find((field) => property(field, 'name') === column);

/** The column a foreign key points to, as table.column; a resource without a name is the table itself. */
function referenceOf(
  tableSchema: JsonObject | undefined,
  own: string,
  column: string,
): string | undefined {
  const key = listOf(tableSchema, 'foreignKeys').find((each) => fieldsOf(each).join() === column);
  const reference = property(key, 'reference');
  const [target] = fieldsOf(reference);
  const table = property(reference, 'resource');
  return target === undefined || typeof table !== 'string'
    ? undefined
    : `${table || own}.${target}`;
}

export const columnNames = (tableSchema: JsonObject | undefined): readonly string[] =>
  texts(listOf(tableSchema, 'fields').map((field) => property(field, 'name')));

/** A column by what Table Schema says of it; `type` is what its values are in JSON. */
export function columnOf(
  own: string,
  name: string,
  type: ColumnShape['type'],
  tableSchema: JsonObject | undefined,
): ColumnShape {
  const references = referenceOf(tableSchema, own, name);
  const isRequired =
    property(property(fieldOf(tableSchema, name), 'constraints'), 'required') === true;
  return { name, type, nullable: !isRequired, ...(references === undefined ? {} : { references }) };
}

const jsonTypes: Readonly<Record<ColumnShape['type'], JsonSchema>> = {
  text: { type: 'string' },
  date: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
};

function valueSchema({ name, type, nullable }: ColumnShape, tableSchema: JsonObject): JsonSchema {
  const constraints = property(fieldOf(tableSchema, name), 'constraints');
  const codes = listOf(constraints, 'enum');
  const bounds = (['minimum', 'maximum'] as const).flatMap((bound) => {
    const value = property(constraints, bound);
    return type === 'number' && typeof value === 'number' ? [[bound, value] as const] : [];
  });
  const value = {
    ...jsonTypes[type],
    ...(type === 'text' && codes.length > 0 ? { enum: codes } : {}),
    ...Object.fromEntries(bounds),
  };
  return nullable && type !== 'list' ? { anyOf: [value, { type: 'null' }] } : value;
}

/** What a row may hold by Table Schema, in JSON Schema. Patterns are left out: one written elsewhere can be made to run for ever. */
export function rowSchemaFrom(
  columns: readonly ColumnShape[],
  tableSchema: JsonObject,
): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      columns.map((column) => [column.name, valueSchema(column, tableSchema)]),
    ),
    required: columnNames(tableSchema),
    additionalProperties: false,
  };
}

const leftOut = new Set(['pattern', 'patternProperties', 'propertyNames', '$ref', '$dynamicRef']);

/** A JSON Schema from elsewhere without what can be made to run for ever. */
export function withoutPatterns(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutPatterns);
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !leftOut.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (keyword !== 'properties' || !isObject(value)) return [keyword, withoutPatterns(value)];
      // Below `properties` stand names of columns, not keywords.
      return [
        keyword,
        Object.fromEntries(
          Object.entries(value).map(([name, each]) => [name, withoutPatterns(each)]),
        ),
      ];
    }),
  );
}
