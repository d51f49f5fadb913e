import { z } from 'zod';
import {
  actorId,
  articleId,
  asPrinted,
  code,
  line,
  matching,
  schemaReference,
  selectorFields,
  sourceIds,
} from '../fields.js';
import { asProposed, proposable } from './proposable.js';

const stateCodes = z
  .strictObject({
    iso3: matching(/^[A-Z]{3}$/, 'ISO 3166-1 alpha-3 code.'),
    cow_ccode: z.int().min(1).max(999).meta({ description: 'Correlates of War country number.' }),
    cow_abbrev: matching(/^[A-Z]{3}$/, 'Correlates of War abbreviation.'),
    gw_gwno: z.int().min(1).max(999).meta({ description: 'Gleditsch–Ward number.' }),
    cameo_country: matching(/^[A-Z]{3}$/, 'CAMEO country code.'),
  })
  .meta({ description: 'Codes of a state, valid 2001–2011. Given for kind state only.' });

const printedRole = z.strictObject({
  ...selectorFields,
  body: actorId('The body in which the role is held.').optional(),
  status: code('role_status', 'incumbent, former or elect, as the article puts it.'),
  clause: z.literal(true).optional().meta({
    description:
      'True when the words tell the role in a clause (heads the …, led by) and are no title.',
  }),
  discrepancy: line('What is wrong with the title as printed, and what the office was.').optional(),
  sources: sourceIds().optional(),
});

/** What one article prints of an actor. */
export const printedShape = {
  article: articleId(),
  spellings: z
    .array(asPrinted(line('A name of this actor exactly as the article prints it.')))
    .min(1)
    .meta({
      description: 'Every spelling of the name printed in this article, sorted by code point.',
    }),
  roles: z
    .array(printedRole)
    .optional()
    .meta({ description: 'Roles as this article prints them.' }),
};
/** An actor as one article prints it. */
const printedIn = proposable(printedShape);

/** The fields of an actor. */
export const actorShape = {
  id: actorId(),
  kind: code('actor_kind', 'What sort of actor this is.'),
  name: line('Canonical name in current English usage.'),
  in_sentence: line(
    'The name as it stands inside a sentence, where it differs: the United States, military experts.',
  ).optional(),
  state: actorId('The state the actor belongs to, an actor of kind state.').optional(),
  parent: actorId('The body or group the actor is part of.').optional(),
  generic: z.literal(true).optional().meta({
    description:
      'True for a group whose name stands for other members from one passage or article to the next; the note says so.',
  }),
  adjectives: z.array(line('An adjective of the name: Russian.')).min(1).optional().meta({
    description:
      'Adjectives of the name, and abbreviations used like one (U.S.), sorted by code point. They are looked for in every article. Every state has one.',
  }),
  codes: stateCodes.optional(),
  printed: z.array(printedIn).min(1).meta({ description: 'How the articles print this actor.' }),
  note: line('What is arguable.').optional(),
};
const actor = proposable(actorShape);

const printedAsProposed = {
  printed: z
    .array(asProposed(printedShape))
    .min(1)
    .meta({ description: 'How the article prints it.' }),
};
/** An actor as a program proposes it: a new one, or a known one with what the article prints. */
export const actorAsProposed = z.union([
  asProposed({ ...actorShape, ...printedAsProposed }),
  z.strictObject({ id: actorId('An actor of curated/actors.json.'), ...printedAsProposed }),
]);

export const actorsFile = z
  .strictObject({ $schema: schemaReference(), actors: z.array(actor) })
  .meta({ title: 'Actors', description: 'curated/actors.json: every actor a record refers to.' });

export type CuratedActor = z.infer<typeof actor>;
export type ActorsFile = z.infer<typeof actorsFile>;

export const overrideShape = {
  ...selectorFields,
  sense: code('mention_sense', 'What the name stands for here.'),
  note: line('Why, where it is arguable.').optional(),
};
const override = proposable(overrideShape);

export const mentionsFile = z
  .strictObject({ $schema: schemaReference(), mentions: z.array(override) })
  .meta({
    title: 'Mentions',
    description:
      'curated/A…/mentions.json: printed names of listed actors that do not stand for the actor. Every other printed spelling does.',
  });

export type SenseOverride = z.infer<typeof override>;
export type MentionsFile = z.infer<typeof mentionsFile>;
