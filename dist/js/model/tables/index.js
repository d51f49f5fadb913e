import { actorMentions, actorRoles, actors } from './actors.js';
import { articles } from './articles.js';
import { blocks, dateEvidence } from './blocks.js';
import { dyads } from './dyads.js';
import { eventMentions, eventParticipants } from './event-parts.js';
import { events } from './events.js';
import { quotationMarks, quoteSegments, quotesFlat } from './quote-parts.js';
import { quotes } from './quotes.js';
import { adjudications, reliability } from './reliability.js';
import { stances } from './stances.js';
import { timeExpressions } from './time-expressions.js';
import { codeExamples, crosswalk, vocabularies } from './vocabularies.js';
/** Every table of the release, in the order of the codebook. */
export const tables = {
    articles,
    blocks,
    actors,
    actor_roles: actorRoles,
    actor_mentions: actorMentions,
    events,
    event_mentions: eventMentions,
    event_participants: eventParticipants,
    dyads,
    quotes,
    quote_segments: quoteSegments,
    quotation_marks: quotationMarks,
    quotes_flat: quotesFlat,
    stances,
    date_evidence: dateEvidence,
    time_expressions: timeExpressions,
    reliability,
    adjudications,
    vocabularies,
    code_examples: codeExamples,
    crosswalk,
};
export const tableNames = Object.keys(tables);
