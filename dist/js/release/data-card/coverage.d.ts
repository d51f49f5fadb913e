import type { Rows } from '../../model/tables/index.js';
/** How much of what the release holds, counted from its rows. */
export declare const coverage: (rows: Rows) => string;
