import type { ColumnType } from '../../model/tables/columns.js';
import { tableNames, tables, type TableName } from '../../model/tables/index.js';
import type { Column } from '../../model/tables/table.js';

/** Column types with which each reader loses nothing of the CSV files. A list stays a text of members joined by semicolons. */
export const types: Readonly<
  Record<ColumnType, { pandas: string; polars: string; duckdb: string; r: string; readr: string }>
> = {
  text: { pandas: 'string', polars: 'String', duckdb: 'VARCHAR', r: 'character', readr: 'c' },
  integer: { pandas: 'Int64', polars: 'Int64', duckdb: 'BIGINT', r: 'integer', readr: 'i' },
  number: { pandas: 'Float64', polars: 'Float64', duckdb: 'DOUBLE', r: 'numeric', readr: 'd' },
  boolean: { pandas: 'boolean', polars: 'Boolean', duckdb: 'BOOLEAN', r: 'logical', readr: 'l' },
  date: { pandas: 'datetime64[s]', polars: 'Date', duckdb: 'DATE', r: 'Date', readr: 'D' },
  list: { pandas: 'string', polars: 'String', duckdb: 'VARCHAR', r: 'character', readr: 'c' },
};

const namesOf = (columns: readonly Column[], wanted: ColumnType): string[] =>
  columns.filter(({ type }) => type === wanted).map(({ name }) => name);

function readerTypes(name: TableName) {
  const columns: readonly Column[] = tables[name].columns;
  const typesFor = (reader: 'pandas' | 'polars' | 'duckdb' | 'r', left: readonly Column[]) =>
    Object.fromEntries(left.map((column) => [column.name, types[column.type][reader]]));
  return {
    // pandas.read_csv takes dates apart from the other types; these are its arguments.
    pandas: {
      dtype: typesFor(
        'pandas',
        columns.filter(({ type }) => type !== 'date'),
      ),
      parse_dates: namesOf(columns, 'date'),
      keep_default_na: false,
      na_values: [''],
    },
    polars: typesFor('polars', columns),
    duckdb: typesFor('duckdb', columns),
    r: typesFor('r', columns),
    readr: columns.map(({ type }) => types[type].readr).join(''),
    lists: namesOf(columns, 'list'),
  };
}

/** dtypes.json: for every table, how pandas, polars, DuckDB, base R and readr should read its CSV file. */
export const readerTypesOfTables = () =>
  Object.fromEntries(tableNames.map((name) => [name, readerTypes(name)]));
