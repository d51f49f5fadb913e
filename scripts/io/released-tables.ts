import { createRequire } from 'node:module';
import type { Rows, TableName } from '../model/tables/index.js';

const load = createRequire(import.meta.url);

/**
 * The rows of a table of the release. The package refers to itself by name, so this finds the data from the
 * compiled package and from a checkout alike.
 */
export const releasedTable = <N extends TableName>(name: N): Rows[N] =>
  load(`missile-talks/dist/json/${name}.json`) as Rows[N];
