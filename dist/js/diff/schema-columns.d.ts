import type { ReleasedColumn } from './release.js';
/**
 * The columns that a published JSON Schema of a table (schemas/release/) describes, in its order; undefined when it is of
 * another form.
 */
export declare function columnsOfSchema(schema: unknown): ReleasedColumn[] | undefined;
