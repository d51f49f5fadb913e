import type { Finding } from '../model/finding.js';
/** What was checked, in the order of a summary. Each count is of things looked at, whatever was found. */
export declare const countTitles: {
    readonly files: "files with the digest of SHA256SUMS";
    readonly tables: "tables";
    readonly rows: "rows";
    readonly cells: "cells, each the same in CSV, JSON and Parquet";
    readonly valid_rows: "rows held against the JSON Schema of their table";
    readonly references: "references to a row of another table";
    readonly footers: "Parquet footers";
    readonly texts: "texts of articles";
    readonly passages: "passages, verbatim at their characters";
    readonly raw_articles: "raw articles";
    readonly raw_passages: "passages, verbatim at their bytes";
    readonly descriptors: "descriptors, held against each other and the files";
    readonly schemas: "JSON Schemas of the npm package";
};
export type Counts = Readonly<Record<keyof typeof countTitles, number>>;
export interface Verification {
    /** What the release says it is; undefined where nothing says so. */
    readonly name: string | undefined;
    readonly version: string | undefined;
    /** Whose word was taken for tables and columns: the running program’s, or the release’s own where its version is another. */
    readonly shapesFrom: 'tool' | 'release';
    readonly counts: Counts;
    /** What could not be checked, and why; no fault of the release. */
    readonly notes: readonly string[];
    /** Sorted by place. */
    readonly findings: readonly Finding[];
}
/** At most twenty findings of a kind for each file; the last one says how many more there are. */
export declare class Findings {
    #private;
    add(findings: Iterable<Finding>): void;
    get all(): Finding[];
}
