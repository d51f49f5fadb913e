import type { z } from 'zod';
import { idPatterns } from '../patterns.js';
import * as column from './columns.js';
import { events } from './events.js';
import { defineTable } from './table.js';

/** What `told_by` calls the paper, beside the names of actors. */
export const articleNames = 'the article itself';

const { label, type, status, occurrence, outcome, claim_basis, content_of_event_id } = events.shape;
const { place, place_iso3, place_geonames_id, place_latitude, place_longitude } = events.shape;
const { date_edtf, date_earliest, date_latest, date_precision, date_basis } = events.shape;
const { date_kind, date_external_sources, date_note } = events.shape;
const { first_reported_earliest, first_reported_latest } = events.shape;
const { issues, cameo, goldstein, n_mentions } = events.shape;
const { event_confidence, event_confidence_reason, event_note } = events.shape;

const names = (title: string, description: string, example: readonly string[]) =>
  column.textList({ title, description, example });

export const eventsFlat = defineTable(
  {
    name: 'events_flat',
    title: 'Events, ready to read',
    rowIs: 'an event with its participants and claimants spelled out',
    description:
      'For a first look without a join; everything in it stands in the other tables. Not every event had happened: filter by `occurrence`, and see in `claim_basis` and `told_by` whose word it rests on. `event_sentence` says all of it and can be quoted alone.',
    key: ['event_id'],
  },
  {
    event_id: column.eventId('The event.'),
    event_sentence: column.text({
      title: 'Event sentence',
      description:
        'One English sentence that is true read alone, made by rule from the other columns: whether it had happened and when, what it is, who does it to whom as far as the label does not say so, by whose word, whether the date rests on facts from outside the articles, and, where confidence is low, that the reading is doubtful. Of what was still to come, or had no date, it says when the article was published.',
      example:
        'Proposed, and not reported to have happened, as of an article published between 11 and 18 May 2001: Joint Russian–US expert group on missile threats, according to Igor Sergeyev.',
    }),
    label,
    type,
    type_label: column.text({
      title: 'Label of the type',
      description: 'The type in words.',
      example: 'Consultation',
    }),
    status,
    occurrence,
    outcome,
    who: names(
      'Who',
      'Names of those who do it or take part: initiator, speaker, participant, visitor, signatory, and the host of a meeting. Empty when nobody is named.',
      ['Igor Sergeyev', 'Russia'],
    ),
    whom: names(
      'Whom',
      'Names of those whom it is done to: the recipient, and the host of a deployment or another deed. Empty where all take part alike, as in a meeting.',
      ['United States'],
    ),
    about: names(
      'About',
      'Names of those whom it is about and who neither take part nor are addressed.',
      ['Iran', 'North Korea'],
    ),
    place,
    place_iso3,
    place_geonames_id,
    place_latitude,
    place_longitude,
    date_edtf,
    date_earliest,
    date_latest,
    date_precision,
    date_basis,
    date_kind,
    date_external_sources,
    date_note,
    first_reported_earliest,
    first_reported_latest,
    reported_in_article_ids: column.idList(idPatterns.article, {
      title: 'Reported in',
      description: 'The articles that report it.',
      references: 'articles.article_id',
      example: ['A002', 'A004'],
    }),
    claim_basis,
    told_by: names(
      'Told by',
      `Who says of it what the status says: first “${articleNames}” where the paper does in its own words, then names of claimants. Who speaks of it with another status, such as a plan as if it were under way, is only in the events’ \`claimants\`; of a disputed event, both sides are here.`,
      [articleNames, 'Alexander Yakovenko'],
    ),
    content_of_event_id,
    content_of_label: column.nullable(
      column.text({
        title: 'Content of, label',
        description: 'Label of the act that puts it forward.',
        example: 'Sergeyev’s offer of a joint expert group on missile threats',
      }),
    ),
    issues,
    cameo,
    goldstein,
    n_mentions,
    event_confidence,
    event_confidence_reason,
    event_note,
  },
);

export type EventFlatRow = z.infer<typeof eventsFlat.schema>;
