import { actorMentionRows, actorRoleRows, actorRows } from './rows-actors.js';
import { articleRows, blockRows, dateEvidenceRows } from './rows-corpus.js';
import { dyadRows } from './rows-dyads.js';
import { eventMentionRows, eventParticipantRows, eventRows } from './rows-events.js';
import { quotationMarkRows, quoteFlatRows, quoteRows, quoteSegmentRows } from './rows-quotes.js';
import { adjudicationRows, reliabilityRows } from './rows-reliability.js';
import { stanceRows } from './rows-stances.js';
import { timeExpressionRows } from './rows-time.js';
import { codeExampleRows, crosswalkRows, vocabularyRows } from './rows-vocabularies.js';
/** Every row of the release, in the order of publication. The project must be free of errors. */
export function buildRows(dataset) {
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
        reliability: reliabilityRows(dataset),
        adjudications: adjudicationRows(dataset),
        vocabularies: vocabularyRows(project),
        code_examples: codeExampleRows(dataset),
        crosswalk: crosswalkRows(project),
    };
}
