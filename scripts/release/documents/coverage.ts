import { codes } from '../../model/codes.js';
import { byCodePoint } from '../../text/order.js';
import type { Rows } from '../../model/tables/index.js';
import { having } from '../../text/lookup.js';
import { markdownTable } from '../../text/markdown.js';
import { areListed } from '../listed.js';

/** First and last year of some bounds, as `2001–2011`; open ends are left out. */
function years(bounds: readonly (string | null)[]): string {
  const found = bounds.flatMap((day) => (day === null ? [] : [day.slice(0, 4)])).sort(byCodePoint);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined) return 'no known year';
  return first === last ? first : `${first}–${last ?? ''}`;
}

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length;

function spans({ articles, events, quotes }: Rows): string {
  const published = years(
    articles.flatMap(({ published_earliest: first, published_latest: last }) => [first, last]),
  );
  const happened = years(
    events.flatMap(({ date_earliest: first, date_latest: last }) => [first, last]),
  );
  const uncertain = count(
    articles,
    ({ published_earliest: first, published_latest: last }) => first !== last,
  );
  return (
    `${articles.length} articles published in ${published}, ${uncertain} of them on a day known only within bounds; ` +
    `${quotes.length} quotes; ${events.length} events dated ${happened}.`
  );
}

/** How many events have no end, no beginning or no date, so that nobody draws or filters them away unawares. */
export function limitsOfDates({ events }: Rows): string {
  const dated = events.filter(({ date_edtf: edtf }) => edtf !== null);
  const opens = dated.filter(({ date_earliest: day }) => day === null);
  const goesOn = dated.filter(({ date_latest: day }) => day === null);
  const both = count(opens, ({ date_latest: day }) => day === null);
  const undated = events.filter(({ date_edtf: edtf }) => edtf === null);
  return (
    `Of ${events.length} events, ${opens.length + goesOn.length - both} have a date that is open: ${opens.length - both} at the beginning only, ` +
    `${goesOn.length - both} at the end only, and ${both} at both ends, of which it is known only that they went on when the article was written. ` +
    (undated.length === 0
      ? 'None is without a date. '
      : `${undated.length} ${undated.length === 1 ? 'has' : 'have'} no date${areListed(undated) ? ` (${undated.map(({ event_id: id }) => id).join(', ')})` : ''}. `) +
    `A filter or chart of \`date_earliest\` or \`date_latest\` drops such events silently; every event has \`first_reported_earliest\` and \`first_reported_latest\`, and the recipe under Drawing a timeline draws every one. ` +
    `${count(events, ({ occurrence }) => occurrence !== 'actual')} events had not happened, or may not have, and ${count(events, ({ claim_basis: basis }) => basis === 'source')} rest on the word of sources alone.`
  );
}

function byArticle({ articles, quotes, event_mentions: mentions }: Rows): string {
  return markdownTable(
    [
      'article',
      'title',
      'published',
      'words',
      ...codes.quote_kind.map((kind) => `${kind} quotes`),
      'events',
      'passages',
    ],
    articles.map(({ article_id: id, title, published_edtf: published, n_words: words }) => {
      const own = having(mentions, 'article_id', id);
      return [
        id,
        title ?? '(no title)',
        published ?? 'unknown',
        words,
        ...codes.quote_kind.map((kind) =>
          count(having(quotes, 'article_id', id), (quote) => quote.kind === kind),
        ),
        new Set(own.map(({ event_id: event }) => event)).size,
        own.length,
      ];
    }),
  );
}

/** Types and statuses that occur, in the order of the codebook. */
function eventTable({ events }: Rows): string {
  const types = codes.event_type.filter((type) => events.some((event) => event.type === type));
  const statuses = codes.event_status.filter((status) =>
    events.some((event) => event.status === status),
  );
  return markdownTable(
    ['event type', ...statuses, 'all'],
    types.map((type) => [
      type,
      ...statuses.map((status) =>
        count(events, (event) => event.type === type && event.status === status),
      ),
      count(events, (event) => event.type === type),
    ]),
  );
}

/** How much of what the release holds, counted from its rows. */
export const coverage = (rows: Rows): string =>
  [
    spans(rows),
    '',
    ...(areListed(rows.articles)
      ? [
          'Quotes, and events with the passages that report them, by article; an event that two articles report counts in both:',
          '',
          byArticle(rows),
          '',
        ]
      : []),
    'Events by type and status:',
    '',
    eventTable(rows),
  ].join('\n');
