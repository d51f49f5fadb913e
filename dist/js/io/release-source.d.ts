import { type SourceFiles } from '../diff/parse-release.js';
import type { Finding } from '../model/finding.js';
export interface SourceResult {
    /** Paths from the root of the project or package, such as dist/json/events.json. */
    readonly files: SourceFiles;
    readonly findings: readonly Finding[];
}
/**
 * The files of a release that a comparison needs. `name` is a folder or an archive when there is one of that path, else a
 * revision of the git repository at `root`.
 */
export declare function readSource(name: string, root: string): Promise<SourceResult>;
