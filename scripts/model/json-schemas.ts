import { z } from 'zod';
import { actorsFile, mentionsFile } from './records/actors.js';
import { changesFile } from './records/changes.js';
import {
  passActorsFile,
  passEventsFile,
  passMentionsFile,
  passQuotesFile,
} from './records/coded.js';
import { publishersFile, sourcesFile } from './records/corpus.js';
import { externalSourcesFile } from './records/external-sources.js';
import {
  adjudicationFile,
  exceptionsFile,
  idsFile,
  revisionsFile,
  vocabulariesFile,
} from './records/registries.js';
import { renamedFile } from './records/renamed.js';
import { eventsFile } from './records/events.js';
import { proposalsFile } from './records/proposals.js';
import { placesFile } from './records/places.js';
import { quotesFile } from './records/quotes.js';
import { tables, type TableName } from './tables/index.js';

/** The zod schema of each kind of file a curator writes, by the name of its JSON Schema. */
export const curatedFiles = {
  actors: actorsFile,
  adjudication: adjudicationFile,
  changes: changesFile,
  events: eventsFile,
  exceptions: exceptionsFile,
  'external-sources': externalSourcesFile,
  ids: idsFile,
  mentions: mentionsFile,
  pass_actors: passActorsFile,
  pass_events: passEventsFile,
  pass_mentions: passMentionsFile,
  pass_quotes: passQuotesFile,
  places: placesFile,
  proposals: proposalsFile,
  publishers: publishersFile,
  quotes: quotesFile,
  renamed: renamedFile,
  revisions: revisionsFile,
  sources: sourcesFile,
  vocabularies: vocabulariesFile,
} as const;

export type CuratedKind = keyof typeof curatedFiles;
export const curatedKinds = Object.keys(curatedFiles) as CuratedKind[];

export type JsonSchema = Readonly<Record<string, unknown>>;

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // The format says it, and the pattern zod adds fills half a screen.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
      // zod bounds every integer by what JavaScript can hold; that is not a rule of the data.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

export const curatedJsonSchema = (kind: CuratedKind): JsonSchema =>
  toJsonSchema(curatedFiles[kind]);

/** The JSON Schema of a whole table as published in dist/json: an array of rows. */
export function tableJsonSchema(name: TableName): JsonSchema {
  const { $schema, ...row } = toJsonSchema(tables[name].schema);
  return { $schema, title: tables[name].title, type: 'array', items: row };
}
