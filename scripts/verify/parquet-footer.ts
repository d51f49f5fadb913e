import { parquetMetadata, parquetSchema, type SchemaTree } from 'hyparquet';
import type { Column } from '../model/tables/table.js';

/** What the footer of a Parquet file says of its columns, and in its key-value pairs. */
export interface ParquetFooter {
  readonly columns: readonly ParquetColumn[];
  readonly pairs: Readonly<Record<string, string>>;
}

export interface ParquetColumn {
  readonly name: string;
  /** Undefined for a type that no release has. */
  readonly type: Column['type'] | undefined;
  readonly nullable: boolean;
}

function typeOf({ element, children }: SchemaTree): Column['type'] | undefined {
  const { type, converted_type: converted } = element;
  if (converted === 'LIST') {
    const leaf = children[0]?.children[0]?.element;
    return leaf?.type === 'BYTE_ARRAY' && leaf.converted_type === 'UTF8' ? 'list' : undefined;
  }
  if (type === 'BYTE_ARRAY' && converted === 'UTF8') return 'text';
  if (type === 'INT32')
    return converted === 'DATE' ? 'date' : converted === undefined ? 'integer' : undefined;
  if (type === 'DOUBLE') return 'number';
  return type === 'BOOLEAN' ? 'boolean' : undefined;
}

/** Reads the footer of a Parquet file. @throws anything when it is damaged. */
export function readFooter(bytes: Uint8Array): ParquetFooter {
  const metadata = parquetMetadata(bytes.slice().buffer);
  const columns = parquetSchema(metadata).children.map((child): ParquetColumn => ({
    name: child.element.name,
    type: typeOf(child),
    nullable: child.element.repetition_type === 'OPTIONAL',
  }));
  const pairs = (metadata.key_value_metadata ?? []).map(
    ({ key, value = '' }) => [key, value] as const,
  );
  return { columns, pairs: Object.fromEntries(pairs) };
}
