import { parse } from 'csv-parse/sync';
import { parquetMetadata, type SchemaElement } from 'hyparquet';
import { claimsOf, ofTheFile, type Claim } from './claims.js';

const csvClaims = (path: string, table: string, bytes: Uint8Array): Claim[] => {
  const [header = []]: string[][] = parse(Buffer.from(bytes), { to_line: 1 });
  return claimsOf(path, [[`columns of ${table}`, header]]);
};

function jsonClaims(path: string, table: string, bytes: Uint8Array): Claim[] {
  const [row] = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>[];
  return row ? claimsOf(path, [[`columns of ${table}`, Object.keys(row)]]) : [];
}

/** The children of the root, each followed in Parquet's flat schema by its own descendants. */
function topLevel([root, ...rest]: readonly SchemaElement[]): SchemaElement[] {
  const top: SchemaElement[] = [];
  let at = 0;
  const skip = (): void => {
    const children = rest[at]?.num_children ?? 0;
    at += 1;
    for (let child = 0; child < children; child += 1) skip();
  };
  for (let child = 0; child < (root?.num_children ?? 0); child += 1) {
    const element = rest[at];
    if (element) top.push(element);
    skip();
  }
  return top;
}

function parquetType({
  num_children: children,
  type,
  converted_type: converted,
}: SchemaElement): string {
  if (children !== undefined && children > 0) return 'text';
  if (converted === 'DATE') return 'date';
  const types: Readonly<Record<string, string>> = {
    BYTE_ARRAY: 'text',
    INT32: 'integer',
    INT64: 'integer',
    BOOLEAN: 'boolean',
    DOUBLE: 'number',
  };
  return types[type ?? ''] ?? String(type);
}

const isList = ({ num_children: children }: SchemaElement): boolean =>
  children !== undefined && children > 0;

function parquetClaims(path: string, table: string, bytes: Uint8Array): Claim[] {
  const buffer = bytes.slice().buffer;
  const { schema, key_value_metadata: pairs = [] } = parquetMetadata(buffer);
  const footer = new Map(pairs.map(({ key, value }) => [key, value]));
  const columns = topLevel(schema);
  return [
    ...claimsOf(path, [
      ['name', footer.get('dataset')],
      ['version', footer.get('version')],
      ['licence', footer.get('licence')],
      [`table in ${path}`, footer.get('table')],
    ]),
    ...ofTheFile(
      claimsOf(path, [
        [`table in ${path}`, table],
        [`columns of ${table}`, columns.map(({ name }) => name)],
        ...columns.flatMap((column) => [
          [`type of ${table}.${column.name}`, parquetType(column)] as const,
          [`whether ${table}.${column.name} is a list`, isList(column)] as const,
          [
            `whether ${table}.${column.name} may be empty`,
            isList(column) || column.repetition_type === 'OPTIONAL',
          ] as const,
        ]),
      ]),
    ),
  ];
}

const readers: Readonly<
  Record<string, (path: string, table: string, bytes: Uint8Array) => Claim[]>
> = { csv: csvClaims, json: jsonClaims, parquet: parquetClaims };

/** What a table's file is, whatever a descriptor says of it. @throws Error when it cannot be read. */
export function tableClaims(path: string, bytes: Uint8Array): Claim[] {
  const [, folder = '', table = '', ending] = /^(\w+)\/(\w+)\.(\w+)$/.exec(path) ?? [];
  return folder === ending ? (readers[folder]?.(path, table, bytes) ?? []) : [];
}
