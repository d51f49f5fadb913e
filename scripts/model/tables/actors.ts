import type { z } from 'zod';
import { idPatterns } from '../patterns.js';
import * as column from './columns.js';
import { externalSourceIds, spanColumns } from './groups.js';
import { defineTable } from './table.js';

const ofTheState = 'Of the state itself, or of the state the actor belongs to.';

export const actors = defineTable(
  {
    name: 'actors',
    title: 'Actors',
    rowIs: 'a person, state, body, organisation, group or outlet',
    description:
      'Everyone the articles name or describe as someone who acts, speaks, is addressed or is spoken of. A state that is only a place is no actor.',
    key: ['actor_id'],
  },
  {
    actor_id: column.token(idPatterns.actor, {
      title: 'Actor',
      description: 'Identifies the row; never reused.',
      example: 'sergei-ivanov',
    }),
    kind: column.code('actor_kind', {
      title: 'Kind',
      description: 'What sort of actor it is.',
      example: 'person',
    }),
    name: column.text({
      title: 'Name',
      description: 'Canonical name in current English usage.',
      example: 'Paul Wolfowitz',
    }),
    name_in_sentence: column.text({
      title: 'Name in a sentence',
      description:
        'The name as it stands inside an English sentence: with its article, and without a capital where it is no proper name. A name of kind group is a plural, unless it begins with a or an.',
      example: 'the United States',
    }),
    spellings: column.textList({
      title: 'Spellings',
      description:
        'Every spelling of the name printed in the corpus, adjectives included; actor_mentions has each place.',
      example: ['Paul Wolfovitz'],
    }),
    state_id: column.nullable(
      column.actorId('State', 'The state the actor belongs to, an actor of kind state.'),
    ),
    parent_id: column.nullable(column.actorId('Parent', 'The body or group the actor is part of.')),
    generic: column.boolean({
      title: 'Generic',
      description:
        'True for a group whose name stands for other members from one passage or article to the next, such as reporters. Do not join articles, or count people, by it.',
      example: false,
    }),
    iso3: column.nullableToken(/^[A-Z]{3}$/, {
      title: 'ISO 3166-1 alpha-3',
      description: ofTheState,
      example: 'RUS',
    }),
    cow_ccode: column.nullableInteger({
      title: 'COW number',
      description: `Correlates of War country number. ${ofTheState}`,
      example: 365,
    }),
    cow_abbrev: column.nullableToken(/^[A-Z]{3}$/, {
      title: 'COW abbreviation',
      description: `Correlates of War abbreviation; CZR is the Czech Republic, SLV Slovenia. ${ofTheState}`,
      example: 'RUS',
    }),
    gw_gwno: column.nullableInteger({
      title: 'Gleditsch–Ward number',
      description: `Differs from COW for Germany. ${ofTheState}`,
      example: 365,
    }),
    cameo_country: column.nullableToken(/^[A-Z]{3}$/, {
      title: 'CAMEO country',
      description: ofTheState,
      example: 'RUS',
    }),
    note: column.nullableText({
      title: 'Note',
      description: 'What is arguable about the actor.',
      example: 'Unnamed in the article.',
    }),
  },
);

export const actorRoles = defineTable(
  {
    name: 'actor_roles',
    title: 'Actor roles',
    rowIs: 'a role as an article states it',
    description: 'Titles stand as printed; a wrong one is kept and its discrepancy named.',
    key: ['article_id', 'byte_start', 'actor_id'],
  },
  {
    actor_id: column.actorId('Actor', 'Who holds the role.'),
    article_id: column.articleId(),
    title_as_printed: column.text({
      title: 'Title as printed',
      description: 'The exact words that give the role.',
      example: 'Undersecretary of Defense',
    }),
    is_title: column.boolean({
      title: 'Is a title',
      description:
        'False where the words tell the role in a clause, such as “heads the …”; speaker_title of quotes_flat is always a title.',
      example: true,
    }),
    body_id: column.nullable(column.actorId('Body', 'The body in which the role is held.')),
    role_status: column.code('role_status', {
      title: 'Status',
      description: 'Incumbent, former or elect, as the article puts it.',
      example: 'incumbent',
    }),
    block_id: column.blockId(),
    ...spanColumns('title_as_printed'),
    discrepancy: column.nullableText({
      title: 'Discrepancy',
      description: 'What is wrong with the title as printed, and what the office was.',
      example: 'He was Deputy Secretary of Defense.',
    }),
    discrepancy_external_sources: externalSourceIds(
      'External sources (discrepancy)',
      'What says so; empty where there is no discrepancy.',
    ),
  },
);

export const actorMentions = defineTable(
  {
    name: 'actor_mentions',
    title: 'Actor mentions',
    rowIs: 'a place where a name of an actor is printed',
    description:
      'Every place where an article prints a name of an actor, the adjective of a state’s name included. The longest name is taken first, so a name inside a longer listed one has no row of its own (“Russian” in “Russian officials”). To compare how often the articles speak of actors, count the rows whose sense is actor; attributive rows (“American plans”) name an actor only to say whose something is.',
    key: ['mention_id'],
  },
  {
    mention_id: column.derivedId('N', 'Mention', 'A001-N01'),
    actor_id: column.actorId('Actor', 'Whose name it is.'),
    article_id: column.articleId(),
    block_id: column.blockId(),
    text: column.text({ title: 'Text', description: 'The name as printed.', example: 'Moscow' }),
    ...spanColumns(),
    sense: column.code('mention_sense', {
      title: 'Sense',
      description:
        'Whether the name stands for the actor, stands before a noun and says whose it is, or is only a place or part of a longer name.',
      example: 'actor',
    }),
  },
);

export type ActorMentionRow = z.infer<typeof actorMentions.schema>;
export type ActorRow = z.infer<typeof actors.schema>;
export type ActorRoleRow = z.infer<typeof actorRoles.schema>;
