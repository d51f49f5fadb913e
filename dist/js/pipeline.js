import { checkRecords, checkRows } from './checks/run.js';
import { readDataset } from './curated/dataset.js';
import { sortFindings } from './model/finding.js';
import { buildRows } from './release/rows.js';
const hasErrors = (findings) => findings.some(({ severity }) => severity === 'error');
/**
 * Reads, anchors and checks a project and makes its tables: bytes of files in, findings and rows out. `leftOut` are ids of
 * checks that are not run.
 */
export function runPipeline(files, leftOut) {
    const { dataset, findings: readFindings } = readDataset(files);
    if (!dataset)
        return { findings: sortFindings(readFindings), dataset, rows: undefined };
    const findings = checkRecords(dataset, leftOut);
    if (hasErrors(findings))
        return { findings: sortFindings(findings), dataset, rows: undefined };
    const rows = buildRows(dataset);
    findings.push(...checkRows(rows, dataset.project, leftOut));
    return {
        findings: sortFindings(findings),
        dataset,
        rows: hasErrors(findings) ? undefined : rows,
    };
}
