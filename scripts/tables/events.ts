import { type Code, codes } from '../model/codes.js';
import { familyOfType, statusesToCome } from '../model/code-groups.js';
import type { CuratedEvent } from '../model/records/events.js';
import {
  eventParticipants,
  type EventMentionRow,
  type EventParticipantRow,
} from '../model/tables/event-parts.js';
import type { EventRow } from '../model/tables/events.js';
import type { Dataset } from '../records/dataset.js';
import type { Project } from '../records/project.js';
import { curatedDateCells, spanCells } from './cells.js';
import { inKeyOrder } from './key-order.js';
import { goldsteinScale } from './vocabularies.js';
import { byId } from '../text/order.js';
import { required } from '../text/required.js';

type Cameo = Code<'cameo'>;

function cameoCode(code: string | undefined): Cameo | null {
  return codes.cameo.find((known) => known === `cameo:${code ?? ''}`) ?? null;
}

function mappingOf(project: Project, { type, status, cameo }: CuratedEvent) {
  return project.vocabularies.value.crosswalk.find(
    (mapping) =>
      mapping.type === type &&
      mapping.statuses.includes(status) &&
      cameo !== undefined &&
      mapping.cameo.includes(cameo),
  );
}

export function eventRows({ project, selectors }: Dataset): EventRow[] {
  const mentions = project.records.flatMap(({ article, events }) =>
    events.value.mentions.map(({ event }) => ({ event, articleId: article.id })),
  );
  const scale = goldsteinScale(project);
  const rows = project.records.flatMap(({ article, events }) =>
    events.value.events.map((event, index): EventRow => {
      const own = mentions.filter((mention) => mention.event === event.id);
      const mapping = mappingOf(project, event);
      const cameo = cameoCode(event.cameo);
      return {
        event_id: event.id,
        first_article_id: article.id,
        label: event.label,
        family: familyOfType[event.type],
        type: event.type,
        status: event.status,
        contested: event.status === 'disputed',
        multiplicity: event.multiplicity ?? 'single',
        outcome: event.outcome ?? null,
        level: event.level ?? null,
        format: event.format ?? null,
        place: event.place ?? null,
        place_iso3: event.place_iso3 ?? null,
        ...curatedDateCells(
          'date',
          event.date,
          selectors.find(events.document.file, `/events/${index}/date/source`),
        ),
        parent_event_id: event.parent ?? null,
        follows_event_id: event.follows ?? null,
        content_of_event_id: event.content_of ?? null,
        issues: event.issues,
        n_mentions: own.length,
        n_articles: new Set(own.map(({ articleId }) => articleId)).size,
        cameo,
        cameo_fit: mapping?.fit ?? null,
        goldstein: scale.get(cameo ?? '') ?? null,
        plover: mapping?.plover ?? null,
        event_confidence: event.confidence,
        event_confidence_reason: event.confidence_reason ?? null,
        event_note: event.note ?? null,
      };
    }),
  );
  return rows.sort((a, b) => byId(a.event_id, b.event_id));
}

export function eventMentionRows({ project, selectors }: Dataset): EventMentionRow[] {
  return project.records.flatMap(({ article, events }) =>
    events.value.mentions
      .map((mention, index) => ({
        mention,
        span: required(
          selectors.find(events.document.file, `/mentions/${index}`),
          `A mention of ${mention.event}`,
        ),
      }))
      .sort(
        (a, b) =>
          a.span.byteStart - b.span.byteStart ||
          a.span.byteEnd - b.span.byteEnd ||
          byId(a.mention.event, b.mention.event),
      )
      .map(({ mention, span }, index): EventMentionRow => ({
        mention_id: `${article.id}-M${String(index + 1).padStart(2, '0')}`,
        event_id: mention.event,
        article_id: article.id,
        block_id: span.block.id,
        text: span.text,
        ...spanCells(span),
        claimed_by: mention.claimed_by ?? null,
        status_in_mention: mention.status,
      })),
  );
}

/** Only at a meeting that was held or is to come does anyone attend; what is denied or disputed says nothing. */
function presenceAt({ type, status }: CuratedEvent): Code<'participant_presence'> | null {
  if (familyOfType[type] !== 'meeting' || status === 'not_occurred' || status === 'disputed')
    return null;
  return statusesToCome.has(status) ? 'expected' : 'attended';
}

export function eventParticipantRows({ records }: Project): EventParticipantRow[] {
  const rows = records.flatMap(({ events }) =>
    events.value.events.flatMap((event) =>
      event.participants.map((participant): EventParticipantRow => ({
        event_id: event.id,
        actor_id: participant.actor,
        role: participant.role,
        side: participant.side,
        presence: participant.presence ?? presenceAt(event),
      })),
    ),
  );
  return inKeyOrder(eventParticipants, rows);
}
