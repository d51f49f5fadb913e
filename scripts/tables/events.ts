import type { Interval } from '../dates/interval.js';
import { type Code, codes } from '../model/codes.js';
import { familyOfType, occurrenceOfStatus, presenceAt } from '../model/code-groups.js';
import type { CuratedEvent } from '../model/records/events.js';
import {
  eventParticipants,
  type EventMentionRow,
  type EventParticipantRow,
} from '../model/tables/event-parts.js';
import type { EventRow } from '../model/tables/events.js';
import type { Dataset } from '../records/dataset.js';
import type { Article, Project } from '../records/project.js';
import { curatedDateCells, spanCells } from './cells.js';
import { inKeyOrder } from './key-order.js';
import { goldsteinScale } from './vocabularies.js';
import { byCodePoint, byId } from '../text/order.js';
import { required } from '../text/required.js';
import { having } from '../text/lookup.js';

const unbounded: Interval = { earliest: null, latest: null };
/** After every day in code-point order. */
const endless = '~';

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

interface Report {
  readonly article: Article;
  readonly claimant: string | undefined;
}

/** Whose word an event rests on, and by when it was told. An article whose latest day is open comes after the others. */
function reportCells(reports: readonly Report[]) {
  const claimants = reports.flatMap(({ claimant }) => claimant ?? []);
  const [first] = reports
    .map(({ article }) => article.publication.published?.bounds ?? unbounded)
    .sort(
      (a, b) =>
        byCodePoint(a.latest ?? endless, b.latest ?? endless) ||
        byCodePoint(a.earliest ?? '', b.earliest ?? ''),
    );
  return {
    first_reported_earliest: first?.earliest ?? null,
    first_reported_latest: first?.latest ?? null,
    n_mentions: reports.length,
    n_articles: new Set(reports.map(({ article }) => article.id)).size,
    claim_basis: claimBasis(claimants.length, reports.length),
    claimants: [...new Set(claimants)].sort(byCodePoint),
  };
}

const claimBasis = (claims: number, reports: number): Code<'claim_basis'> =>
  claims === 0 ? 'article' : claims === reports ? 'source' : 'both';

/** The GeoNames entry of an event's place; empty where it has none. */
function placeCells({ places }: Project, { place }: CuratedEvent) {
  const entry = having(places.value.places, 'name', place ?? '')[0];
  const located = entry && 'geonames_id' in entry ? entry : undefined;
  return {
    place_geonames_id: located?.geonames_id ?? null,
    place_latitude: located?.latitude ?? null,
    place_longitude: located?.longitude ?? null,
  };
}

export function eventRows({ project, selectors }: Dataset): EventRow[] {
  const reports = new Map<string, Report[]>();
  for (const { article, events } of project.records)
    for (const { event, claimed_by: claimant } of events.value.mentions)
      reports.set(event, [...(reports.get(event) ?? []), { article, claimant }]);
  const scale = goldsteinScale(project);
  const rows = project.records.flatMap(({ article, events }) =>
    events.value.events.map((event, index): EventRow => {
      const mapping = mappingOf(project, event);
      const cameo = cameoCode(event.cameo);
      return {
        event_id: event.id,
        first_article_id: article.id,
        label: event.label,
        family: familyOfType[event.type],
        type: event.type,
        status: event.status,
        occurrence: occurrenceOfStatus[event.status],
        contested: event.status === 'disputed',
        multiplicity: event.multiplicity ?? 'single',
        outcome: event.outcome ?? null,
        level: event.level ?? null,
        format: event.format ?? null,
        place: event.place ?? null,
        place_iso3: event.place_iso3 ?? null,
        ...placeCells(project, event),
        ...curatedDateCells(
          'date',
          event.date,
          selectors.find(events.document.file, `/events/${index}/date/source`),
        ),
        parent_event_id: event.parent ?? null,
        follows_event_id: event.follows ?? null,
        content_of_event_id: event.content_of ?? null,
        issues: event.issues,
        ...reportCells(reports.get(event.id) ?? []),
        cameo,
        cameo_fit: event.cameo_fit ?? null,
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

export function eventParticipantRows({ records }: Project): EventParticipantRow[] {
  const rows = records.flatMap(({ events }) =>
    events.value.events.flatMap((event) =>
      event.participants.map((participant): EventParticipantRow => ({
        event_id: event.id,
        actor_id: participant.actor,
        role: participant.role,
        side: participant.side,
        presence: participant.presence ?? presenceAt(event.type, event.status) ?? null,
      })),
    ),
  );
  return inKeyOrder(eventParticipants, rows);
}
