import { intersection, isOverBy, sameInterval } from '../dates/interval.js';
import { familyOfAct, familyOfType } from '../model/code-groups.js';
import type { EventRow } from '../model/tables/events.js';
import type { QuoteRow } from '../model/tables/quotes.js';
import type { RowCheck } from './check.js';
import { eachRow } from './row-keys.js';

const acts = ['said_at', 'performs'] as const;

/** Whether the words were said, as far as it is known, within the dates of what they do or of where they were said. */
function isSaidWithin(quote: QuoteRow, event: EventRow): boolean {
  const said = { earliest: quote.said_earliest, latest: quote.said_latest };
  const done = { earliest: event.date_earliest, latest: event.date_latest };
  return sameInterval(intersection(said, done), said);
}

const actFamily: RowCheck = {
  id: 'release/act',
  covers: [
    'quotes.said_at_event_id',
    'quotes.performs_event_id',
    'quotes.said_earliest',
    'quotes.said_latest',
  ],
  *run({ rows }) {
    const events = new Map(rows.events.map((event) => [event.event_id, event]));
    for (const [index, { raised }] of [...eachRow(rows, 'quotes')].entries()) {
      for (const act of acts) {
        const column = `${act}_event_id` as const;
        const quote = rows.quotes[index];
        const event = events.get(quote?.[column] ?? '');
        if (!quote || !event) continue;
        const { event_id: id, type, status, occurrence } = event;
        if (familyOfType[type] !== familyOfAct[act] || occurrence !== 'actual')
          yield raised(
            column,
            `${column} is ${id}, of the type ${type} and the status ${status}.`,
            `an event of the family ${familyOfAct[act]} that occurred or is ongoing`,
            'Correct the record the row is made from.',
          );
        else if (!isSaidWithin(quote, event))
          yield raised(
            column,
            `${column} is ${id}, of ${event.date_edtf ?? 'no date'}, and the words are of ${quote.said_edtf ?? 'no date'}.`,
            'words that were said within the dates of the event',
            'Correct a date, or leave the event out.',
          );
      }
    }
  },
};

/** An end that was worked out, or is known from elsewhere, is not one that the article states. */
const unstated: ReadonlySet<string | null> = new Set(['inferred', 'outside', null]);

const goesOn: RowCheck = {
  id: 'release/ongoing',
  covers: ['events.date_latest', 'events.date_kind', 'events.date_basis', 'events.status'],
  *run({ rows }) {
    const articles = new Map(rows.articles.map((article) => [article.article_id, article]));
    for (const [index, { raised }] of [...eachRow(rows, 'events')].entries()) {
      const event = rows.events[index];
      if (event?.status !== 'ongoing') continue;
      const { date_latest: latest, date_kind: kind, date_basis: basis } = event;
      const written = articles.get(event.first_article_id)?.published_latest ?? null;
      if (kind === 'window')
        yield raised(
          'date_kind',
          'it is ongoing, and its date is a window.',
          'a span, since it went on',
          'Correct the date or the status.',
        );
      if (isOverBy(latest, written) && unstated.has(basis))
        yield raised(
          'date_latest',
          `it is ongoing, ends on ${latest ?? ''}, and its article was out by ${written ?? ''}; the basis is ${basis ?? 'empty'}.`,
          'an open end, or one that is read from words of the article',
          'Correct the date or the status.',
        );
    }
  },
};

export const actRowChecks: readonly RowCheck[] = [actFamily, goesOn];
