import { csv } from './csv.js';
import type { Format } from './format.js';
import { json } from './json.js';
import { parquet } from './parquet.js';

/** Every format of the tables, the one that is quickest to read first. */
export const formats: readonly Format[] = [json, csv, parquet];

/** Where a release holds a table: csv/quotes.csv. */
export const tableFile = (table: string, { name }: Pick<Format, 'name'>): string =>
  `${name}/${table}.${name}`;
