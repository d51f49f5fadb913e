import type { RegisteredId } from '../model/curated/registries.js';
import { type RegisteredKind } from '../model/tables/registered.js';
import type { AnyRow } from '../model/tables/table.js';
import type { Release } from './release.js';
export interface Renaming {
    readonly kind: RegisteredKind;
    /** The table of the kind, and its column of ids. */
    readonly table: string;
    readonly column: string;
    readonly old: string;
    readonly new: string;
    /** True when the new id stood in the old release already, so that two records became one. */
    readonly isMerge: boolean;
}
/**
 * Ids of the old release that the new one has no more, and what the registry says they became. Records that merely look
 * alike are not taken for renamed: only the registry decides.
 */
export declare function renamingsOf(old: Release, current: Release, registry: readonly RegisteredId[]): Renaming[];
/** Gives the rows of an old table the ids that their records have now. */
export declare function withNewIds(table: string, renamings: readonly Renaming[]): (row: AnyRow) => AnyRow;
