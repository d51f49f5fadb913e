import type { ColumnChange } from '../model/curated/changes.js';
import type { RegisteredId } from '../model/curated/registries.js';
import type { AnyRow } from '../model/tables/table.js';
import { type RowChange } from './cells.js';
import type { Release } from './release.js';
import { type Renaming } from './renames.js';
/** What changed in a table that both releases have. */
export interface TableDifference {
    readonly table: string;
    /** The columns by which its rows were recognised. */
    readonly key: readonly string[];
    readonly columns: readonly ColumnChange[];
    /** How many it has now. */
    readonly rows: number;
    readonly added: readonly AnyRow[];
    readonly removed: readonly AnyRow[];
    readonly changed: readonly RowChange[];
}
export interface WholeTable {
    readonly table: string;
    readonly rows: readonly AnyRow[];
}
export interface ReleaseDifference {
    readonly old: Release;
    readonly new: Release;
    readonly tablesAdded: readonly WholeTable[];
    readonly tablesRemoved: readonly WholeTable[];
    readonly renamed: readonly Renaming[];
    /** Every table that both have, changed or not, in the order of the new release. */
    readonly tables: readonly TableDifference[];
}
/**
 * Compares two releases row by row. `registry` says which ids were merged into others (curated/ids.json of the newer
 * release).
 */
export declare function compareReleases(old: Release, current: Release, registry: readonly RegisteredId[]): ReleaseDifference;
