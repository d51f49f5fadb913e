import type { z } from 'zod';
import { idPatterns } from '../patterns.js';
import * as column from './columns.js';
import { boundsColumns, dateColumns } from './date-columns.js';
import { sourceColumns } from './source-columns.js';
import { goldsteinColumn, judgementColumnsOf, placeColumns } from './groups.js';
import { defineTable } from './table.js';

export const events = defineTable(
  {
    name: 'events',
    title: 'Events',
    rowIs: 'a real or projected event',
    description: 'The same event in two articles is one row with two mentions.',
    key: ['event_id'],
  },
  {
    event_id: column.ownId('event', 'Event', 'E012'),
    first_article_id: column.articleId(
      'The article in which the event was first coded; date_source is read in it.',
    ),
    label: column.text({
      title: 'Label',
      description: 'A short name.',
      example: 'US–Romania agreement on an interceptor base',
    }),
    family: column.code('event_family', {
      title: 'Family',
      description: 'The family of the type.',
      example: 'instrument',
    }),
    type: column.code('event_type', {
      title: 'Type',
      description: 'What it is.',
      example: 'agreement',
    }),
    status: column.code('event_status', {
      title: 'Status',
      description: 'Whether it is.',
      example: 'occurred',
    }),
    occurrence: column.code('event_occurrence', {
      title: 'Occurrence',
      description:
        'Whether it had happened by its report: actual is what had happened or was going on. It follows from the status.',
      example: 'actual',
    }),
    contested: column.boolean({
      title: 'Contested',
      description:
        'True exactly when sources differ and the corpus cannot settle it (status disputed).',
      example: false,
    }),
    multiplicity: column.code('event_multiplicity', {
      title: 'Multiplicity',
      description: 'Single, or repeated occurrences reported as one.',
      example: 'single',
    }),
    outcome: column.nullableCode('event_outcome', {
      title: 'Outcome',
      description: 'What came of it, as reported; only of meetings, proposals and demands.',
      example: 'agreed',
    }),
    level: column.nullableCode('event_level', {
      title: 'Level',
      description: 'Rank of the highest participant on the lower side.',
      example: 'ministerial',
    }),
    format: column.nullableCode('event_format', {
      title: 'Format',
      description: 'How many states and organisations act in it.',
      example: 'bilateral',
    }),
    place: column.nullableText({
      title: 'Place',
      description: 'City or place in current English usage.',
      example: 'Washington',
    }),
    place_iso3: column.nullableToken(/^[A-Z]{3}$/, {
      title: 'Country of the place',
      description: 'ISO 3166-1 alpha-3.',
      example: 'USA',
    }),
    ...placeColumns(),
    ...dateColumns('date', 'it took or will take place', true),
    ...sourceColumns('date'),
    ...boundsColumns(
      'first_reported',
      'The article that reports it first (of all that do, the one whose latest day of publication is the earliest) was published',
    ),
    parent_event_id: column.nullable(
      column.eventId('The event this one is part of.', 'Parent event'),
    ),
    follows_event_id: column.nullable(
      column.eventId('The planned event this one grew out of.', 'Follows'),
    ),
    content_of_event_id: column.nullable(
      column.eventId(
        'The proposal, demand, promise or other act that carries this event as what it proposes, demands or promises.',
        'Content of',
      ),
    ),
    issues: column.codeList('issue', {
      title: 'Issues',
      description: 'What it is about.',
      example: ['abm_treaty', 'us_nmd'],
    }),
    n_mentions: column.integer({
      title: 'Mentions',
      description: 'Passages that report it.',
      unit: 'passages',
      example: 2,
    }),
    n_articles: column.integer({
      title: 'Articles',
      description: 'Articles that report it.',
      unit: 'articles',
      example: 1,
    }),
    claim_basis: column.code('claim_basis', {
      title: 'Claim basis',
      description: 'Whether the paper itself reports it, somebody whom it quotes, or both.',
      example: 'source',
    }),
    claimants: column.idList(idPatterns.actor, {
      title: 'Claimants',
      references: 'actors.actor_id',
      description:
        'Actors by whose word it is reported: every claimed_by of its mentions, each once. They say that it happened, goes on or is to come; of a denied event, that it did not happen; of a disputed one, one or the other, and event_mentions.status_in_mention tells which. Empty when only the paper itself reports it.',
      example: ['viktor-yesin'],
    }),
    cameo: column.nullableCode('cameo', {
      title: 'CAMEO',
      description:
        'CAMEO 1.1b3 code, prefixed so that no reader turns it into a number. Empty where none fits, where the event is disputed, and where it has not happened, unless it is a scheduled or intended consultation, summit, visit or treaty change.',
      example: 'cameo:057',
    }),
    cameo_fit: column.nullableCode('cameo_fit', {
      title: 'CAMEO fit',
      description:
        'How well the CAMEO code says this event. The crosswalk has in best_fit how well it can say an event of the type.',
      example: 'exact',
    }),
    goldstein: column.nullable(
      goldsteinColumn(
        ' Empty where cameo is. The articles report hardly any approval, so sums and means hardly show praise.',
      ),
    ),
    plover: column.nullableCode('plover', {
      title: 'PLOVER',
      description: 'PLOVER event type the CAMEO code maps to.',
      example: 'SUPPORT',
    }),
    ...judgementColumnsOf('event'),
  },
);

export type EventRow = z.infer<typeof events.schema>;
