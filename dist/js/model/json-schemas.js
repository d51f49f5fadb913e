import { z } from 'zod';
import { actorsFile } from './curated/actors.js';
import { changesFile } from './curated/changes.js';
import { publishersFile, sourcesFile } from './curated/corpus.js';
import { adjudicationFile } from './curated/adjudication.js';
import { eventsFile } from './curated/events.js';
import { mentionsFile } from './curated/mentions.js';
import { quotesFile } from './curated/quotes.js';
import { exceptionsFile, idsFile } from './curated/registries.js';
import { vocabulariesFile } from './curated/vocabularies.js';
import { tables } from './tables/index.js';
/** The zod schema of each kind of file a curator writes, by the name of its JSON Schema. */
export const curatedFiles = {
    actors: actorsFile,
    adjudication: adjudicationFile,
    changes: changesFile,
    events: eventsFile,
    exceptions: exceptionsFile,
    ids: idsFile,
    mentions: mentionsFile,
    publishers: publishersFile,
    quotes: quotesFile,
    sources: sourcesFile,
    vocabularies: vocabulariesFile,
};
export const curatedKinds = Object.keys(curatedFiles);
function toJsonSchema(schema) {
    return z.toJSONSchema(schema, {
        target: 'draft-2020-12',
        override: ({ jsonSchema }) => {
            // The format says it, and the pattern zod adds fills half a screen.
            if (jsonSchema.format === 'date')
                delete jsonSchema.pattern;
            // zod bounds every integer by what JavaScript can hold; that is no rule of the data.
            if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
                delete jsonSchema.maximum;
        },
    });
}
export const curatedJsonSchema = (kind) => toJsonSchema(curatedFiles[kind]);
/** The JSON Schema of a whole table as published in dist/json: an array of rows. */
export function tableJsonSchema(name) {
    const { $schema, ...row } = toJsonSchema(tables[name].schema);
    return { $schema, title: tables[name].title, type: 'array', items: row };
}
