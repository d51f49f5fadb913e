import type { Vocabulary } from '../model/codes.js';
import type { CodedEvents, CodedQuote } from '../model/records/coded.js';
import type { Coding } from '../records/coding.js';

/** The codes and the ids of actors that those of an earlier version have become. */
export interface Terms {
  readonly code: (vocabulary: Vocabulary, old: string) => string;
  readonly actor: (old: string) => string;
}

type CodedEvent = CodedEvents['events'][number];
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

/** A coding of an earlier version in the terms of today, so that what has only another name is no difference. */
export function inTerms(terms: Terms, coding: Coding): Coding {
  const { project, quotes, names } = coding;
  return {
    ...coding,
    project: {
      records: project.records.map((each) => {
        const { document, value } = each.events;
        const events = value.events.map((event) => eventIn(terms, event));
        return { ...each, events: { document, value: { ...value, events } } };
      }),
    },
    quotes: new Map(
      [...quotes].map(([article, located]) => [
        article,
        located.map((each) => ({ ...each, quote: quoteIn(terms, each.quote) })),
      ]),
    ),
    names: new Map(
      [...names].map(([article, found]) => [
        article,
        found.map((each) => ({ ...each, actorId: terms.actor(each.actorId) })),
      ]),
    ),
  };
}
