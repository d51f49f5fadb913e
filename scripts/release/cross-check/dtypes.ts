import { z } from 'zod';
import { claimsOf, sorted, type Claim } from './claims.js';
import { constant } from './constant.js';

const columnTypes = z.record(z.string(), z.string());

/** dtypes.json, by table. */
export const dtypesFile = z.record(
  z.string(),
  z.object({
    pandas: z.strictObject({
      dtype: columnTypes,
      parse_dates: z.array(z.string()),
      keep_default_na: constant(false),
      na_values: constant(['']),
    }),
    polars: columnTypes,
    duckdb: columnTypes,
    r: columnTypes,
    readr: z.string(),
    lists: z.array(z.string()),
  }),
);

const types: Readonly<Record<string, string>> = {
  string: 'text',
  String: 'text',
  VARCHAR: 'text',
  character: 'text',
  c: 'text',
  Int64: 'integer',
  BIGINT: 'integer',
  integer: 'integer',
  i: 'integer',
  boolean: 'boolean',
  Boolean: 'boolean',
  BOOLEAN: 'boolean',
  logical: 'boolean',
  l: 'boolean',
  Date: 'date',
  DATE: 'date',
  D: 'date',
  Float64: 'number',
  DOUBLE: 'number',
  numeric: 'number',
  d: 'number',
};

/** What dtypes.json says. */
export function dtypesClaims(value: z.infer<typeof dtypesFile>): Claim[] {
  return [
    ...claimsOf('dtypes.json', [['list of tables', sorted(Object.keys(value))]]),
    ...Object.entries(value).flatMap(([table, { pandas, polars, duckdb, r, readr, lists }]) => {
      const columns = Object.keys(polars);
      const at = `/${table}`;
      const dates = Object.fromEntries(pandas.parse_dates.map((column) => [column, 'Date']));
      const readers = [
        ['pandas', { ...pandas.dtype, ...dates }],
        ['polars', polars],
        ['duckdb', duckdb],
        ['r', r],
        ['readr', Object.fromEntries(columns.map((column, index) => [column, readr[index] ?? '']))],
      ] as const;
      return claimsOf('dtypes.json', [
        [`columns of ${table}`, columns, `${at}/polars`],
        [`number of columns of ${table}`, columns.length, `${at}/polars`],
        [`number of columns of ${table}`, readr.length, `${at}/readr`],
        ...readers.flatMap(([reader, given]) => [
          [`columns of ${table} by name`, sorted(Object.keys(given)), `${at}/${reader}`] as const,
          ...columns.map(
            (column) =>
              [
                `type of ${table}.${column}`,
                types[given[column] ?? ''] ?? given[column],
                `${at}/${reader}`,
              ] as const,
          ),
        ]),
        ...columns.map(
          (column) =>
            [
              `whether ${table}.${column} is a list`,
              lists.includes(column),
              `${at}/lists`,
            ] as const,
        ),
      ]);
    }),
  ];
}
