import { tableJsonSchema } from '../../model/json-schemas.js';
import type { TableName } from '../../model/tables/index.js';

/** The part of JSON Schema that columns are made of. */
export interface ValueSchema {
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: ValueSchema;
  readonly anyOf?: readonly ValueSchema[];
}

/** The JSON Schema of a column's values, missing ones aside, by name of column. */
export function valueSchemas(name: TableName): ReadonlyMap<string, ValueSchema> {
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
