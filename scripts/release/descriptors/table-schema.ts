import type { ColumnType } from '../../model/tables/columns.js';
import { tableJsonSchema } from '../../model/json-schemas.js';
import { columnsOf } from '../../model/tables/without-texts.js';
import { tables, type TableName } from '../../model/tables/index.js';
import type { Column } from '../../model/tables/table.js';
import { listSeparator } from '../../formats/csv.js';

/** The part of JSON Schema that columns are made of. */
interface ValueSchema {
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: ValueSchema;
  readonly anyOf?: readonly ValueSchema[];
}

/** The JSON Schema of a column's values, missing ones aside, by name of column. */
function valueSchemas(name: TableName): ReadonlyMap<string, ValueSchema> {
  const { items } = tableJsonSchema(name) as unknown as {
    readonly items: { readonly properties: Readonly<Record<string, ValueSchema>> };
  };
  return new Map(
    Object.entries(items.properties).map(([column, schema]) => [
      column,
      schema.anyOf?.find(({ type }) => type !== 'null') ?? schema,
    ]),
  );
}

/** A list is a text of members joined by semicolons: no validator of today knows the standard's own type `list`. */
const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  list: 'string',
};

const unanchored = (pattern: string): string => pattern.replace(/^\^/, '').replace(/\$$/, '');
const escaped = (literal: string): string => literal.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

function listPattern({ items = {} }: ValueSchema): string {
  const member =
    items.enum?.map(escaped).join('|') ?? unanchored(items.pattern ?? `[^${listSeparator}]+`);
  return `^(?:${member})(?:${listSeparator}(?:${member}))*$`;
}

/** An empty list is an empty cell, so a list is never required. */
function constraints({ type, nullable, isFreeText }: Column, schema: ValueSchema) {
  const { enum: codes, pattern, minimum, maximum } = schema;
  return {
    required: !nullable && type !== 'list',
    ...(codes === undefined ? {} : { enum: codes }),
    ...(type === 'list' ? { pattern: listPattern(schema) } : {}),
    ...(pattern === undefined || isFreeText ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/** What a column means, in the words that every descriptor uses. */
export function columnDescription({ description, unit, type, vocabulary }: Column): string {
  return [
    description,
    unit === undefined ? '' : `Unit: ${unit}.`,
    vocabulary === undefined ? '' : `Codes of the vocabulary ${vocabulary}.`,
    type === 'list'
      ? `In CSV joined by "${listSeparator}", sorted by code point where nothing else is said; an empty cell is an empty list.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** As it stands in CSV: the standard's profile takes examples as texts only, whatever the type. */
export const exampleOf = ({ example }: Column): string =>
  typeof example === 'object' ? example.join(listSeparator) : String(example);

/** A key into another table, or into the column's own, which Table Schema spells as an empty resource name. */
function foreignKey({ name, references = '' }: Column, own: TableName) {
  const [table, field] = references.split('.');
  return {
    fields: [name],
    reference: { resource: table === own ? '' : table, fields: [field] },
  };
}

/** The Table Schema (Data Package v2) of a table's CSV file. */
export function tableSchema(name: TableName, withTexts = true) {
  const { key } = tables[name];
  const columns = columnsOf(name, withTexts);
  const schemas = valueSchemas(name);
  // A foreign key of Table Schema compares whole cells, so that it cannot say what the members of a list refer to.
  const referring = columns.filter(
    ({ references, type }) => references !== undefined && type !== 'list',
  );
  return {
    fields: columns.map((column) => ({
      name: column.name,
      type: fieldTypes[column.type],
      title: column.title,
      description: columnDescription(column),
      example: exampleOf(column),
      constraints: constraints(column, schemas.get(column.name) ?? {}),
    })),
    missingValues: [''],
    primaryKey: [...key],
    ...(referring.length === 0
      ? {}
      : { foreignKeys: referring.map((column) => foreignKey(column, name)) }),
  };
}
