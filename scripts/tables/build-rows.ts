import type { Rows } from '../model/tables/index.js';
import type { BootstrapSettings } from '../reliability/bootstrap.js';
import type { Dataset } from '../records/dataset.js';
import { actorMentionRows, actorRoleRows, actorRows } from './actors.js';
import { articleRows, blockRows, dateEvidenceRows } from './corpus.js';
import { dyadRows } from './dyads.js';
import { eventMentionRows, eventParticipantRows, eventRows } from './events.js';
import {
  quotationMarkRows,
  quoteFlatRows,
  quoteRows,
  quoteSegmentRows,
  stanceRows,
} from './quotes.js';
import { adjudicationRows, reliabilityRows } from './reliability.js';
import { timeExpressionRows } from './time.js';
import { codeExampleRows, crosswalkRows, vocabularyRows } from './vocabularies.js';

/** Every row of the release, in the order of publication. The project must be free of errors. */
export function buildRows(dataset: Dataset, settings?: BootstrapSettings): Rows {
  const { project } = dataset;
  const articles = articleRows(project);
  const actors = actorRows(project);
  const actor_roles = actorRoleRows(dataset);
  const quotes = quoteRows(dataset);
  const events = eventRows(dataset);
  const event_participants = eventParticipantRows(project);
  return {
    articles,
    blocks: blockRows(project),
    actors,
    actor_roles,
    actor_mentions: actorMentionRows(dataset),
    events,
    event_mentions: eventMentionRows(dataset),
    event_participants,
    dyads: dyadRows(events, event_participants, actors),
    quotes,
    quote_segments: quoteSegmentRows(dataset),
    quotation_marks: quotationMarkRows(dataset),
    quotes_flat: quoteFlatRows(quotes, actors, actor_roles, articles),
    stances: stanceRows(project),
    date_evidence: dateEvidenceRows(project),
    time_expressions: timeExpressionRows(project),
    reliability: reliabilityRows(dataset, settings),
    adjudications: adjudicationRows(dataset),
    vocabularies: vocabularyRows(project),
    code_examples: codeExampleRows(dataset),
    crosswalk: crosswalkRows(project),
  };
}
