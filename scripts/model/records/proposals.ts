import { z } from 'zod';
import { matching, schemaReference, version } from '../fields.js';
import { actorAsProposed, overrideShape } from './actors.js';
import { eventMentionShape, eventShape, unknownOfEvent } from './events.js';
import { asProposed } from './proposable.js';
import { markShape, quoteShape, unknownOfQuote } from './quotes.js';

const proposals = <Record extends z.ZodType>(record: Record, description: string) =>
  z
    .array(
      z.strictObject({
        rule: matching(
          /^[a-z0-9]+([/-][a-z0-9]+)*$/,
          'The rules that proposed it, as docs/proposing.md names them.',
        ),
        record,
      }),
    )
    .meta({ description });

/** What a program proposed for an article. The records of today are compared with it, so that nobody edits it. */
export const proposalsFile = z
  .strictObject({
    $schema: schemaReference(),
    version: version('The version of the program that proposed them.'),
    actors: proposals(actorAsProposed, 'New actors, and what the article prints of known ones.'),
    events: proposals(asProposed(eventShape, unknownOfEvent), 'Events.'),
    event_mentions: proposals(asProposed(eventMentionShape), 'Passages that report an event.'),
    quotes: proposals(asProposed(quoteShape, unknownOfQuote), 'Quotes.'),
    marks: proposals(asProposed(markShape), 'Quotation marks that are a term or a title.'),
    mentions: proposals(asProposed(overrideShape), 'Names that do not stand for the actor.'),
  })
  .meta({
    title: 'Proposals',
    description:
      'curated/A…/proposals.json: what a program proposed for one article, as it did. Written once and never edited.',
  });

export type ProposalsFile = z.infer<typeof proposalsFile>;
/** What a program proposes; whoever writes it adds the schema and the version. */
export type Proposals = Omit<ProposalsFile, '$schema' | 'version'>;
export type ProposalKind = keyof Proposals;
export const proposalKinds = [
  'actors',
  'events',
  'event_mentions',
  'quotes',
  'marks',
  'mentions',
] as const satisfies readonly ProposalKind[];
