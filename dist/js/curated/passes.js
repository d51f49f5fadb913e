import { resolveAnchors } from './anchors.js';
import { anchorRecords } from './coding.js';
import { parseCuratedFile } from './parse-file.js';
export const passNames = ['first', 'second'];
export const passFolder = (pass, articleId) => `curated/passes/${pass}/${articleId}`;
const kinds = ['actors', 'events', 'mentions', 'quotes'];
/** Every file that the two passes of the given articles consist of. */
export const passFiles = (articleIds) => passNames.flatMap((pass) => articleIds.flatMap((id) => kinds.map((kind) => `${passFolder(pass, id)}/${kind}.json`)));
/** The actors of several files as one list: what is printed where is put together, the first entry decides the rest. */
function mergedActors(lists) {
    const merged = new Map();
    for (const actor of lists.flat()) {
        const known = merged.get(actor.id);
        const printed = [...(known?.printed ?? []), ...actor.printed];
        merged.set(actor.id, { ...(known ?? actor), printed });
    }
    return [...merged.values()];
}
/**
 * One of the two raw codings, read and anchored like the published records; articles of which a file cannot be read
 * are left out, with the findings.
 */
export function readPass(pass, project, files) {
    const findings = [];
    const keep = (parsed) => {
        findings.push(...parsed.findings);
        return parsed.parsed;
    };
    const records = [];
    const actorLists = [];
    for (const article of project.articles) {
        const at = (kind) => `${passFolder(pass, article.id)}/${kind}.json`;
        const actors = keep(parseCuratedFile(files, at('actors'), 'actors'));
        const events = keep(parseCuratedFile(files, at('events'), 'events'));
        const mentions = keep(parseCuratedFile(files, at('mentions'), 'mentions'));
        const quotes = keep(parseCuratedFile(files, at('quotes'), 'quotes'));
        if (!actors || !events || !mentions || !quotes)
            continue;
        actorLists.push(actors.value.actors);
        records.push({ article, events, mentions, quotes });
    }
    const { $schema } = project.actors.value;
    const actors = { ...project.actors, value: { $schema, actors: mergedActors(actorLists) } };
    const ofPass = { ...project, actors, records };
    return { coding: anchorRecords(ofPass, resolveAnchors(ofPass)), findings };
}
/** True when the project holds raw passes at all; one that is coded once has none. */
export const hasPasses = (files) => [...files.keys()].some((path) => path.startsWith('curated/passes/'));
