import type { ReleaseDifference } from './compare.js';
/** A difference as a JSON value: added and removed rows whole, changed cells with old and new value. Unchanged tables are left out. */
export declare function differenceAsJson(difference: ReleaseDifference): {
    old: {
        name: string;
        version: string | null;
    };
    new: {
        name: string;
        version: string | null;
    };
    bump: "patch" | "minor" | "major";
    least_version: string | null;
    reasons: readonly import("./bump.js").Reason[];
    tables_added: {
        table: string;
        rows: number;
    }[];
    tables_removed: {
        table: string;
        rows: number;
    }[];
    renamed: {
        kind: "quote" | "actor" | "event" | "article";
        old: string;
        new: string;
        merged: boolean;
    }[];
    tables: {
        table: string;
        key: readonly string[];
        columns: {
            column: string;
            change: "type" | "added" | "removed" | "meaning";
            old: string | null;
            new: string | null;
        }[];
        added: readonly Readonly<Record<string, import("../model/tables/table.js").Cell>>[];
        removed: readonly Readonly<Record<string, import("../model/tables/table.js").Cell>>[];
        changed: {
            key: {
                [k: string]: string | number | boolean | readonly string[] | null;
            };
            cells: readonly import("./cells.js").CellChange[];
        }[];
    }[];
};
