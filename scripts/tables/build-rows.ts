import type { Rows } from '../model/tables/index.js';
import type { BootstrapSettings } from '../reliability/bootstrap.js';
import type { Dataset } from '../records/dataset.js';
import { actorMentionRows, actorRoleRows, actorRows } from './actors.js';
import { articleRows, blockRows, dateEvidenceRows } from './corpus.js';
import { externalSourceRows } from './external-sources.js';
import { dyadRows } from './dyads.js';
import { eventFlatRows } from './events-flat.js';
import { eventMentionRows, eventParticipantRows, eventRows } from './events.js';
import { quoteFlatRows } from './quotes-flat.js';
import { quotationMarkRows, quoteRows, quoteSegmentRows, stanceRows } from './quotes.js';
import { adjudicationRows, reliabilityRows, revisionRows } from './reliability.js';
import { stanceFlatRows } from './stances-flat.js';
import { timeExpressionRows } from './time.js';
import { codeExampleRows, crosswalkRows, vocabularyRows } from './vocabularies.js';

type Told = Pick<
  Rows,
  | 'articles'
  | 'actors'
  | 'actor_roles'
  | 'quotes'
  | 'quote_segments'
  | 'stances'
  | 'events'
  | 'event_participants'
  | 'event_mentions'
  | 'vocabularies'
>;

/** The tables that only repeat what others say. */
export function derivedRows(
  told: Told,
): Pick<Rows, 'dyads' | 'events_flat' | 'quotes_flat' | 'stances_flat'> {
  const quotes_flat = quoteFlatRows(told);
  return {
    dyads: dyadRows(told.events, told.event_participants, told.actors),
    events_flat: eventFlatRows(told),
    quotes_flat,
    stances_flat: stanceFlatRows({ ...told, quotes_flat }),
  };
}

/** Every row of the release. The project must be free of errors. */
export function buildRows(dataset: Dataset, settings?: BootstrapSettings): Rows {
  const { project } = dataset;
  const told: Told = {
    articles: articleRows(project),
    actors: actorRows(dataset),
    actor_roles: actorRoleRows(dataset),
    events: eventRows(dataset),
    event_participants: eventParticipantRows(project),
    event_mentions: eventMentionRows(dataset),
    quotes: quoteRows(dataset),
    quote_segments: quoteSegmentRows(dataset),
    stances: stanceRows(project),
    vocabularies: vocabularyRows(project),
  };
  return {
    ...told,
    ...derivedRows(told),
    blocks: blockRows(project),
    actor_mentions: actorMentionRows(dataset),
    quotation_marks: quotationMarkRows(dataset),
    date_evidence: dateEvidenceRows(project),
    external_sources: externalSourceRows(project),
    time_expressions: timeExpressionRows(project),
    reliability: reliabilityRows(dataset, settings),
    adjudications: adjudicationRows(dataset),
    revisions: revisionRows(dataset),
    code_examples: codeExampleRows(dataset),
    crosswalk: crosswalkRows(project, told.events),
  };
}
