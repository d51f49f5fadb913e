import type { PackageFile } from '../model/metadata.js';
import { type Rows } from '../model/tables/index.js';
import { type TraceSource } from '../trace/source.js';
/** The generated sections of README.md by name. `source` is the same release, as `missile-talks trace` reads it. */
export declare function readmeSections(rows: Rows, metadata: PackageFile, source: TraceSource): ReadonlyMap<string, string>;
/**
 * README.md with its generated sections filled in. The rest is written by hand and left alone.
 * @throws Error when README.md lacks a section or has one that nothing generates.
 */
export declare function fillReadme(readme: string, sections: ReadonlyMap<string, string>): string;
