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
export declare function valueSchemas(name: TableName): ReadonlyMap<string, ValueSchema>;
