import type { Rows } from '../../model/tables/index.js';
/** The agreement of two codings, from the table `reliability`; undefined while there is none, or no row in it. */
export declare function reliability(rows: Rows): string | undefined;
