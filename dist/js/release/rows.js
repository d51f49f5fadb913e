import { actorRoleRows, actorRows } from './rows-actors.js';
import { articleRows, blockRows, dateEvidenceRows } from './rows-corpus.js';
import { eventMentionRows, eventParticipantRows, eventRows } from './rows-events.js';
import { quotationMarkRows, quoteFlatRows, quoteRows, quoteSegmentRows } from './rows-quotes.js';
import { timeExpressionRows } from './rows-time.js';
import { crosswalkRows, vocabularyRows } from './rows-vocabularies.js';
/** Every row of the release, in the order of publication. The project must be free of errors. */
export function buildRows(dataset) {
    const { project } = dataset;
    const articles = articleRows(project);
    const actors = actorRows(project);
    const actor_roles = actorRoleRows(dataset);
    const quotes = quoteRows(dataset);
    return {
        articles,
        blocks: blockRows(project),
        actors,
        actor_roles,
        events: eventRows(dataset),
        event_mentions: eventMentionRows(dataset),
        event_participants: eventParticipantRows(project),
        quotes,
        quote_segments: quoteSegmentRows(dataset),
        quotation_marks: quotationMarkRows(dataset),
        quotes_flat: quoteFlatRows(quotes, actors, actor_roles, articles),
        date_evidence: dateEvidenceRows(project),
        time_expressions: timeExpressionRows(project),
        vocabularies: vocabularyRows(project),
        crosswalk: crosswalkRows(project),
    };
}
