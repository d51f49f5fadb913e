import { actorRoles, actors } from './actors.js';
import { articles, blocks, dateEvidence } from './corpus.js';
import { eventMentions, eventParticipants, events } from './events.js';
import { quotationMarks, quotes, quoteSegments, quotesFlat } from './quotes.js';
import { crosswalk, vocabularies } from './vocabularies.js';
/** Every table of the release, in the order of the codebook. */
export const tables = {
    articles,
    blocks,
    actors,
    actor_roles: actorRoles,
    events,
    event_mentions: eventMentions,
    event_participants: eventParticipants,
    quotes,
    quote_segments: quoteSegments,
    quotation_marks: quotationMarks,
    quotes_flat: quotesFlat,
    date_evidence: dateEvidence,
    vocabularies,
    crosswalk,
};
export const tableNames = Object.keys(tables);
