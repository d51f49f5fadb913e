import { type JsonSchema } from '../model/json-schemas.js';
import type { Column } from '../model/tables/table.js';
export type ColumnShape = Pick<Column, 'name' | 'type' | 'nullable' | 'references'>;
/** What a table of a release is held against: from this tool's table model, or from what the release says of itself. */
export interface TableShape {
    readonly name: string;
    readonly columns: readonly ColumnShape[];
    /** Columns that together are different in every row; none when nothing says so. */
    readonly key: readonly string[];
    /** JSON Schema of one row; undefined when nothing says what a row may hold. */
    readonly rowSchema: JsonSchema | undefined;
    /** SHA-256 of the published JSON Schema of the table, which its Parquet footer names; undefined when it is not at hand. */
    readonly schemaDigest: string | undefined;
}
export interface Shapes {
    /** `tool` when the release has the version of the running program. */
    readonly from: 'tool' | 'release';
    readonly tables: readonly TableShape[];
}
export declare function rowSchemaOf({ $schema, items }: JsonSchema): JsonSchema;
/** The tables as this version of the program publishes them. */
export declare function toolShapes(): Shapes;
