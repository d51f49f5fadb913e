import type { AnyRow, Cell } from '../model/tables/table.js';
import type { Identity } from './identity.js';
export interface PairedRows {
    readonly pairs: readonly (readonly [old: AnyRow, current: AnyRow])[];
    /** Old rows without a counterpart, in their order. */
    readonly removed: readonly AnyRow[];
    /** New rows without a counterpart, in their order. */
    readonly added: readonly AnyRow[];
}
export declare const sameCell: (a: Cell | undefined, b: Cell | undefined) => boolean;
/** Finds for each row of a table its counterpart in the other release. `compared` are the columns that both have. */
export declare function pairRows(olds: readonly AnyRow[], news: readonly AnyRow[], identity: Identity, compared: readonly string[]): PairedRows;
