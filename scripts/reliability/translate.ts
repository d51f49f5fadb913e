import type { Vocabulary } from '../model/codes.js';
import type { CodedEvents, CodedQuote } from '../model/records/coded.js';
import type { Coding } from '../records/coding.js';

/** What the codes and ids of one coding are in another. */
export interface Terms {
  readonly code: (vocabulary: Vocabulary, own: string) => string;
  readonly actor: (own: string) => string;
  readonly event: (own: string) => string;
}

type CodedEvent = CodedEvents['events'][number];
type CodedMention = CodedEvents['mentions'][number];
type CodedDate = NonNullable<CodedEvent['date']>;

const dateIn = ({ code }: Terms, date: CodedDate | undefined): CodedDate | undefined =>
  date && { ...date, basis: code('date_basis', date.basis) };

const quoteIn = (terms: Terms, quote: CodedQuote): CodedQuote => {
  const { code, actor } = terms;
  return {
    ...quote,
    kind: code('quote_kind', quote.kind),
    speaker: actor(quote.speaker),
    speaker_basis: code('speaker_basis', quote.speaker_basis),
    channel: quote.channel && actor(quote.channel),
    addressee: quote.addressee && actor(quote.addressee),
    said: dateIn(terms, quote.said),
    issues: quote.issues.map((issue) => code('issue', issue)),
    stances: quote.stances?.map((stance) => ({
      ...stance,
      issue: code('issue', stance.issue),
      holder: actor(stance.holder),
      basis: code('stance_basis', stance.basis),
    })),
  };
};

const eventIn = (terms: Terms, event: CodedEvent): CodedEvent => {
  const { code, actor } = terms;
  return {
    ...event,
    id: terms.event(event.id),
    type: code('event_type', event.type),
    status: code('event_status', event.status),
    multiplicity: event.multiplicity && code('event_multiplicity', event.multiplicity),
    outcome: event.outcome && code('event_outcome', event.outcome),
    level: event.level && code('event_level', event.level),
    format: event.format && code('event_format', event.format),
    date: dateIn(terms, event.date),
    participants: event.participants.map((each) => ({
      ...each,
      actor: actor(each.actor),
      role: code('participant_role', each.role),
      side: code('participant_side', each.side),
    })),
    issues: event.issues.map((issue) => code('issue', issue)),
  };
};

const mentionIn = ({ code, actor, event }: Terms, mention: CodedMention): CodedMention => ({
  ...mention,
  event: event(mention.event),
  claimed_by: mention.claimed_by && actor(mention.claimed_by),
  status: code('event_status', mention.status),
});

/**
 * A coding in the terms of another, so that what has only another name is no difference.
 * @param termsOf the terms of the coding of an article
 */
export function inTerms(termsOf: (articleId: string) => Terms, coding: Coding): Coding {
  const { project, quotes, names } = coding;
  return {
    ...coding,
    project: {
      records: project.records.map((each) => {
        const terms = termsOf(each.article.id);
        const { document, value } = each.events;
        const events = value.events.map((event) => eventIn(terms, event));
        const mentions = value.mentions.map((mention) => mentionIn(terms, mention));
        return { ...each, events: { document, value: { ...value, events, mentions } } };
      }),
    },
    quotes: new Map(
      [...quotes].map(([article, located]) => {
        const terms = termsOf(article.id);
        return [article, located.map((each) => ({ ...each, quote: quoteIn(terms, each.quote) }))];
      }),
    ),
    names: new Map(
      [...names].map(([article, found]) => {
        const { actor } = termsOf(article.id);
        return [article, found.map((each) => ({ ...each, actorId: actor(each.actorId) }))];
      }),
    ),
  };
}
