import type { ReleasedTable } from './release.js';
/** How the rows of a table are recognised from one release to the next. */
export interface Identity {
    /** Columns that together name a row; rows that share them are paired by likeness. */
    readonly columns: readonly string[];
    /** Sequence numbers and references to them: nothing to recognise a row by. */
    readonly counted: ReadonlySet<string>;
    /** The references among them, with the column they refer to, as table.column. */
    readonly countedReferences: ReadonlyMap<string, string>;
}
/**
 * The identity of a table that both releases have: by the model; for a table or a key that the model does not know, by
 * the key the releases state, else by the fewest leading columns that tell their rows apart.
 */
export declare function identityOf(name: string, old: ReleasedTable, current: ReleasedTable): Identity;
