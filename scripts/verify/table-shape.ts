import { sha256Of } from '../text/digest.js';
import { formatJson } from '../records/canonical.js';
import { tableJsonSchema, type JsonSchema } from '../model/json-schemas.js';
import { tableNames, tables } from '../model/tables/index.js';
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

export function rowSchemaOf({ $schema, items }: JsonSchema): JsonSchema {
  return { ...($schema === undefined ? {} : { $schema }), ...(items as JsonSchema) };
}

let own: Shapes | undefined;

/** The tables as this version of the program publishes them. */
export function toolShapes(): Shapes {
  own ??= {
    from: 'tool',
    tables: tableNames.map((name): TableShape => {
      const schema = tableJsonSchema(name);
      const { columns, key } = tables[name];
      const [rowSchema, schemaDigest] = [rowSchemaOf(schema), sha256Of(formatJson(schema))];
      return { name, columns, key, rowSchema, schemaDigest };
    }),
  };
  return own;
}
