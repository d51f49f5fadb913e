import { checkRecords, checkRows } from './checks/run.js';
import { readDataset, type Dataset } from './records/dataset.js';
import type { Files } from './text/files.js';
import { hasErrors, sortFindings, type Finding } from './text/finding.js';
import type { FindingId } from './text/registry.js';
import type { Rows } from './model/tables/index.js';
import { readProse } from './release/documents/prose.js';
import { buildRows } from './tables/rows.js';

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
export function runPipeline(files: Files, leftOut?: ReadonlySet<FindingId>): PipelineResult {
  const { dataset, findings: readFindings } = readDataset(files);
  if (!dataset) return { findings: sortFindings(readFindings), dataset, rows: undefined };
  const findings = [...readProse(files).findings, ...checkRecords(dataset, leftOut)];
  if (hasErrors(findings)) return { findings: sortFindings(findings), dataset, rows: undefined };
  const rows = buildRows(dataset);
  findings.push(...checkRows(rows, dataset, leftOut));
  return {
    findings: sortFindings(findings),
    dataset,
    rows: hasErrors(findings) ? undefined : rows,
  };
}
