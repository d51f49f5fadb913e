import { resolveAnchors } from './anchors.js';
import { assembleProject } from './assemble.js';
import { anchorQuotes } from './segments.js';
/** Reads and anchors a project. `dataset` is undefined when not even its frame could be read. */
export function readDataset(files) {
    const { project, findings } = assembleProject(files);
    if (!project)
        return { dataset: undefined, findings };
    const anchors = resolveAnchors(project);
    const quotes = new Map(project.records.map((records) => [records.article, anchorQuotes(records, anchors)]));
    return { dataset: { files, project, anchors, quotes, readFindings: findings }, findings };
}
