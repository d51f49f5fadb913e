import { raise } from './check.js';
import { actorsOf, eventsOf, quotesOf } from './records.js';
/** Every id in use, in file order. */
export function usedIds(project) {
    const articles = project.sources.value.articles.map((record, index) => ({
        record,
        source: project.sources,
        pointer: `/articles/${index}`,
    }));
    const kinds = [
        ['article', articles],
        ['actor', actorsOf(project)],
        ['event', eventsOf(project)],
        ['quote', quotesOf(project)],
    ];
    return kinds.flatMap(([kind, placed]) => placed.map((each) => ({ ...each, kind, id: each.record.id })));
}
export const duplicateId = {
    id: 'id/duplicate',
    severity: 'error',
    scope: 'records',
    description: 'No two records have the same id.',
    *run({ project }) {
        const seen = new Map();
        for (const used of usedIds(project)) {
            const first = seen.get(used.id);
            if (!first) {
                seen.set(used.id, used);
                continue;
            }
            const { line } = first.source.document.locate(first.pointer);
            yield raise(used.source, `${used.pointer}/id`, {
                message: `The id "${used.id}" is taken.`,
                expected: `an id of its own; ${first.source.document.file}:${line} has this one`,
                fix: 'Give the newer record the next free id.',
            });
        }
    },
};
export const unregisteredId = {
    id: 'id/unregistered',
    severity: 'error',
    scope: 'records',
    description: 'Every id in use is registered in curated/ids.json as active, with its kind.',
    *run({ project }) {
        const registered = new Map(project.ids.value.ids.map((entry) => [entry.id, entry]));
        for (const { id, kind, source, pointer } of usedIds(project)) {
            const entry = registered.get(id);
            if (entry?.status === 'active' && entry.kind === kind)
                continue;
            const problem = !entry
                ? {
                    message: `"${id}" is not in curated/ids.json.`,
                    fix: 'Run `npm run check -- --fix`, which registers new ids.',
                }
                : entry.kind !== kind
                    ? {
                        message: `"${id}" was released as ${entry.kind} and is used for ${kind}.`,
                        fix: 'Give the record a new id; an id never changes kind.',
                    }
                    : {
                        message: `"${id}" was ${entry.status} and is used again.`,
                        fix: 'Give the record a new id; an id is never reused.',
                    };
            yield raise(source, `${pointer}/id`, {
                ...problem,
                expected: `"${id}" registered as an active ${kind}`,
            });
        }
    },
};
export const vanishedId = {
    id: 'id/vanished',
    severity: 'error',
    scope: 'records',
    description: 'Every active id of curated/ids.json is still in use, and merged ids lead to one that is.',
    needsWhole: true,
    *run({ project }) {
        const used = new Set([...usedIds(project).map(({ id }) => id), ...project.droppedIds]);
        for (const [index, entry] of project.ids.value.ids.entries()) {
            const target = entry.status === 'active' ? entry.id : entry.status === 'merged' ? entry.into : undefined;
            if (target === undefined || used.has(target))
                continue;
            yield raise(project.ids, `/ids/${index}`, {
                message: entry.status === 'active'
                    ? 'The id is active and no record has it.'
                    : `It was merged into "${target}", which no record has.`,
                expected: 'a record with the id, or a registry entry that says merged or withdrawn',
                fix: 'Put the record back, or mark the id merged (into) or withdrawn (reason); never delete it.',
            });
        }
    },
};
