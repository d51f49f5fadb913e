import { resolveAnchors } from './anchors.js';
import { assembleProject } from './assemble.js';
import { anchorRecords } from './coding.js';
import { hasPasses, readPass } from './passes.js';
import { parseCuratedFile } from './parse-file.js';
const adjudicationPath = 'curated/passes/adjudication.json';
/** Reads and anchors a project. `dataset` is undefined when not even its frame could be read. */
export function readDataset(files) {
    const assembled = assembleProject(files);
    const { project } = assembled;
    if (!project)
        return { dataset: undefined, findings: assembled.findings };
    const findings = [...assembled.findings];
    const coding = anchorRecords(project, resolveAnchors(project));
    let passes;
    if (hasPasses(files)) {
        const [first, second] = [readPass('first', project, files), readPass('second', project, files)];
        const adjudication = parseCuratedFile(files, adjudicationPath, 'adjudication');
        findings.push(...first.findings, ...second.findings, ...adjudication.findings);
        if (adjudication.parsed) {
            passes = { first: first.coding, second: second.coding, adjudication: adjudication.parsed };
        }
    }
    return { dataset: { ...coding, files, passes, readFindings: findings }, findings };
}
