import type { Dataset } from '../curated/dataset.js';
import type { Project } from '../curated/project.js';
import type { Finding } from '../model/finding.js';
import type { Rows } from '../model/tables/index.js';
/**
 * Runs every check of records, corpus and project but those `leftOut`; exceptions are applied and unused ones reported.
 */
export declare function checkRecords(dataset: Dataset, leftOut?: ReadonlySet<string>): Finding[];
/** Runs the checks of the rows that records without errors were turned into. */
export declare const checkRows: (rows: Rows, project: Project, leftOut?: ReadonlySet<string>) => Finding[];
