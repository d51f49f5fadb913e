import { type Dataset } from './curated/dataset.js';
import type { Files } from './curated/project.js';
import { type Finding } from './model/finding.js';
import type { Rows } from './model/tables/index.js';
export interface PipelineResult {
    /** Sorted by place. */
    readonly findings: readonly Finding[];
    /** Undefined when the project's frame could not be read. */
    readonly dataset: Dataset | undefined;
    /** The rows of a release; undefined while any finding is an error. */
    readonly rows: Rows | undefined;
}
/**
 * Reads, anchors and checks a project and makes its tables: bytes of files in, findings and rows out. `leftOut` are ids of
 * checks that are not run.
 */
export declare function runPipeline(files: Files, leftOut?: ReadonlySet<string>): PipelineResult;
