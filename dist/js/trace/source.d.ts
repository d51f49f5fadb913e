import type { Files } from '../curated/project.js';
import { type RegisteredId } from '../model/curated/registries.js';
import type { Finding } from '../model/finding.js';
import { type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { ReleaseFiles } from '../release/checksums.js';
/** A release to trace records in, with what is at hand of the project it was made from. */
export interface TraceSource {
    /** The tables the release has; an older one may lack some. */
    readonly tables: ReadonlyMap<TableName, readonly AnyRow[]>;
    /** Files of the release by path: the normalised texts are among them. */
    readonly release: ReleaseFiles;
    /** Raw articles by path from the project’s root, where they are at hand. */
    readonly raw: Files;
    /** The registry of ids; empty where it is not at hand. */
    readonly ids: readonly RegisteredId[];
}
export declare const registryPath = "curated/ids.json";
/**
 * Reads what a trace needs from the files of a release (paths from its own folder) and of its project (paths from its
 * root; raw articles and the registry of ids, as far as they are at hand). `name` is what findings call the release. Bad input comes
 * back as findings.
 */
export declare function readSource(release: ReleaseFiles, project: Files, name: string): {
    source: TraceSource;
    findings: readonly Finding[];
};
/** The rows of a table; none when the release lacks it. */
export declare const rowsIn: ({ tables }: TraceSource, name: TableName) => readonly AnyRow[];
/** The text in a cell, or undefined when it is missing or no text. */
export declare function textIn(row: AnyRow | undefined, column: string): string | undefined;
/** The number in a cell, or undefined when it is missing or no number. */
export declare function numberIn(row: AnyRow | undefined, column: string): number | undefined;
