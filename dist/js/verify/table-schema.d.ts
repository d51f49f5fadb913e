import type { JsonSchema } from '../model/json-schemas.js';
import { type JsonObject } from './read-json.js';
import type { ColumnShape } from './table-shape.js';
export declare function keyOf(tableSchema: JsonObject | undefined): readonly string[];
export declare const columnNames: (tableSchema: JsonObject | undefined) => readonly string[];
/** A column by what Table Schema says of it; `type` is what its values are in JSON. */
export declare function columnOf(own: string, name: string, type: ColumnShape['type'], tableSchema: JsonObject | undefined): ColumnShape;
/** What a row may hold by Table Schema, in JSON Schema. Patterns are left out: one written elsewhere can be made to run for ever. */
export declare function rowSchemaFrom(columns: readonly ColumnShape[], tableSchema: JsonObject): JsonSchema;
/** A JSON Schema from elsewhere without what can be made to run for ever. */
export declare function withoutPatterns(schema: unknown): unknown;
