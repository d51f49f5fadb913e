import { type Anchors } from './anchors.js';
import type { Article, Files, Project } from './project.js';
import { type AnchoredQuote } from './segments.js';
import type { Finding } from '../model/finding.js';
/** A project with every quoted passage looked up: what checks look at and tables are made of. */
export interface Dataset {
    readonly files: Files;
    readonly project: Project;
    readonly anchors: Anchors;
    readonly quotes: ReadonlyMap<Article, readonly AnchoredQuote[]>;
    /** Findings of reading and parsing, which ran before any check. */
    readonly readFindings: readonly Finding[];
}
/** Reads and anchors a project. `dataset` is undefined when not even its frame could be read. */
export declare function readDataset(files: Files): {
    dataset: Dataset | undefined;
    findings: readonly Finding[];
};
