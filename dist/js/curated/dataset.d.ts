import { type Coding } from './coding.js';
import type { Files, Sourced } from './project.js';
import type { AdjudicationFile } from '../model/curated/adjudication.js';
import type { Finding } from '../model/finding.js';
/** The two raw codings and what was decided where they differ. */
export interface Passes {
    readonly first: Coding;
    readonly second: Coding;
    readonly adjudication: Sourced<AdjudicationFile>;
}
/** A project with every quoted passage looked up: what checks look at and tables are made of. */
export interface Dataset extends Coding {
    readonly files: Files;
    /** Undefined when the records were coded only once. */
    readonly passes: Passes | undefined;
    /** Findings of reading and parsing, which ran before any check. */
    readonly readFindings: readonly Finding[];
}
/** Reads and anchors a project. `dataset` is undefined when not even its frame could be read. */
export declare function readDataset(files: Files): {
    dataset: Dataset | undefined;
    findings: readonly Finding[];
};
