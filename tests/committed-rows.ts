import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rows, TableName } from '../scripts/model/tables/index.js';
import { root } from './project.js';

/** The rows of a table as committed in dist/json. */
export const committedRows = <N extends TableName>(table: N): Rows[N] =>
  JSON.parse(readFileSync(join(root, `dist/json/${table}.json`), 'utf8')) as Rows[N];
