import { sha256Of } from '../text/digest.js';
import { byCodePoint } from '../text/order.js';
import type { FoundRelease } from '../release/find.js';
import {
  isObject,
  property,
  readJson,
  readJsonRows,
  type JsonObject,
} from '../release/read-file.js';
import { columnNames, columnOf, keyOf, rowSchemaFrom, withoutPatterns } from './table-schema.js';
import { rowSchemaOf, type ColumnShape, type Shapes, type TableShape } from './table-shape.js';

const tableName = /^(?:csv|json|parquet)\/(\w+)\.(?:csv|json|parquet)$/;

/** The type of a column from the values that JSON holds; dates are text there. */
function typeOf(values: readonly unknown[]): ColumnShape['type'] {
  const value = values.find((each) => each !== null && each !== undefined);
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'text';
}

/** The Table Schema of each table, by name, from datapackage.json. */
function tableSchemas({ files }: FoundRelease): ReadonlyMap<string, JsonObject> {
  const file = 'datapackage.json';
  const bytes = files.get(file);
  const resources = bytes && property(readJson(bytes, file).value, 'resources');
  return new Map(
    (Array.isArray(resources) ? (resources as unknown[]) : []).flatMap((resource) => {
      const [name, schema] = [property(resource, 'name'), property(resource, 'schema')];
      return typeof name === 'string' && isObject(schema) ? [[name, schema] as const] : [];
    }),
  );
}

/** What a row may hold: by the JSON Schema of the npm package, else by Table Schema. */
function rowSchema(
  published: unknown,
  columns: readonly ColumnShape[],
  tableSchema: JsonObject | undefined,
) {
  const schema = withoutPatterns(published);
  if (isObject(schema)) return rowSchemaOf(schema);
  return tableSchema && rowSchemaFrom(columns, tableSchema);
}

function shapeOf(
  name: string,
  { files, around }: FoundRelease,
  tableSchema: JsonObject | undefined,
): TableShape {
  const file = `json/${name}.json`;
  const bytes = files.get(file);
  const rows = (bytes && readJsonRows(bytes, file).value) ?? [];
  const published = around.get(`schemas/release/${name}.schema.json`);
  const header = new TextDecoder().decode(files.get(`csv/${name}.csv`)).split('\n', 1)[0] ?? '';
  const described = columnNames(tableSchema);
  const first = rows[0]
    ? Object.keys(rows[0])
    : described.length > 0
      ? described
      : header.split(',');
  const names = [...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])];
  const columns = names.map((column) =>
    columnOf(name, column, typeOf(rows.map((row) => row[column])), tableSchema),
  );
  return {
    name,
    columns,
    key: keyOf(tableSchema),
    rowSchema: rowSchema(published && readJson(published, file).value, columns, tableSchema),
    schemaDigest: published && sha256Of(published),
  };
}

/**
 * The tables as the release itself says they are: the JSON Schemas of its npm package and the Table Schemas of its datapackage.json, as far
 * as it has them. Columns and types are those of its JSON files.
 */
export function shippedShapes(downloaded: FoundRelease): Shapes {
  const names = new Set(
    [...downloaded.files.keys()].flatMap((path) => tableName.exec(path)?.[1] ?? []),
  );
  const schemas = tableSchemas(downloaded);
  const tables = [...names]
    .sort(byCodePoint)
    .map((name) => shapeOf(name, downloaded, schemas.get(name)));
  return { from: 'release', tables };
}
