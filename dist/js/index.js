/**
 * The dataset as typed arrays, one for each table of the release: `import { quotes, events } from 'missile-talks'`.
 * Columns are described in dist/CODEBOOK.md.
 */
import { releasedTable } from './io/released-tables.js';
export const articles = releasedTable('articles');
export const blocks = releasedTable('blocks');
export const actors = releasedTable('actors');
export const actorRoles = releasedTable('actor_roles');
export const actorMentions = releasedTable('actor_mentions');
export const events = releasedTable('events');
export const eventMentions = releasedTable('event_mentions');
export const eventParticipants = releasedTable('event_participants');
export const dyads = releasedTable('dyads');
export const quotes = releasedTable('quotes');
export const quoteSegments = releasedTable('quote_segments');
export const quotationMarks = releasedTable('quotation_marks');
export const quotesFlat = releasedTable('quotes_flat');
export const stances = releasedTable('stances');
export const dateEvidence = releasedTable('date_evidence');
export const timeExpressions = releasedTable('time_expressions');
export const reliability = releasedTable('reliability');
export const adjudications = releasedTable('adjudications');
export const vocabularies = releasedTable('vocabularies');
export const codeExamples = releasedTable('code_examples');
export const crosswalk = releasedTable('crosswalk');
