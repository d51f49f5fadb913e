import { codes } from '../../model/codes.js';
import { byCodePoint } from '../../text/order.js';
import type { Rows } from '../../model/tables/index.js';
import { markdownTable } from '../../text/markdown.js';

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
  const undated = count(events, ({ date_edtf: edtf }) => edtf === null);
  const open = count(events, ({ date_precision: precision }) => precision === 'open');
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
    `${quotes.length} quotes; ${events.length} events dated ${happened}, ${open} of them bounded on one side only and ${undated} without a date.`
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
      const own = mentions.filter(({ article_id: article }) => article === id);
      return [
        id,
        title ?? '(no title)',
        published ?? 'unknown',
        words,
        ...codes.quote_kind.map((kind) =>
          count(quotes, (quote) => quote.article_id === id && quote.kind === kind),
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
    'Quotes, and events with the passages that report them, by article:',
    '',
    byArticle(rows),
    '',
    'Events by type and status:',
    '',
    eventTable(rows),
  ].join('\n');
