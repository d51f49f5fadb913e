import type { Finding } from '../model/finding.js';
import type { ReadTable } from './read-tables.js';
/** Every row is valid against the JSON Schema of its table. */
export declare function checkRowSchemas(table: ReadTable): Generator<Finding>;
