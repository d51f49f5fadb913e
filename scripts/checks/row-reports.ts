import { familyOfType, occurrenceOfStatus } from '../model/code-groups.js';
import type { Rows } from '../model/tables/index.js';
import { sameCell } from '../model/tables/table.js';
import { byCodePoint } from '../text/order.js';
import { show } from '../text/printable.js';
import type { RowCheck } from './check.js';
import { eachRow } from './row-keys.js';
import { having } from '../text/lookup.js';

const makeAgain = 'Make the release again: the column is derived.';

/** Each event with what is said of it elsewhere, and a function that names its row in what is raised. */
function* eachEvent(rows: Rows) {
  for (const [index, { raised }] of [...eachRow(rows, 'events')].entries()) {
    const event = rows.events[index];
    if (!event) continue;
    const mentions = having(rows.event_mentions, 'event_id', event.event_id);
    yield { event, mentions, raised };
  }
}

const occurrence: RowCheck = {
  id: 'release/occurrence',
  covers: [
    'events.family',
    'events.occurrence',
    'events.contested',
    'events.type',
    'events.status',
  ],
  *run({ rows }) {
    for (const { event, raised } of eachEvent(rows)) {
      const { type, status } = event;
      const derived = {
        family: familyOfType[type],
        occurrence: occurrenceOfStatus[status],
        contested: status === 'disputed',
      };
      for (const column of ['family', 'occurrence', 'contested'] as const) {
        if (event[column] === derived[column]) continue;
        yield raised(
          column,
          `the type is ${type}, the status ${status}, and ${column} ${String(event[column])}.`,
          String(derived[column]),
          makeAgain,
        );
      }
    }
  },
};

const firstReported: RowCheck = {
  id: 'release/first-reported',
  covers: ['events.first_reported_earliest', 'events.first_reported_latest'],
  *run({ rows }) {
    for (const { event, mentions, raised } of eachEvent(rows)) {
      const { first_reported_earliest: earliest, first_reported_latest: latest } = event;
      const reporting = [...new Set(mentions.map(({ article_id: id }) => id))].flatMap((id) =>
        having(rows.articles, 'article_id', id),
      );
      const isOne = reporting.some(
        (article) => article.published_earliest === earliest && article.published_latest === latest,
      );
      const before = reporting.find(
        ({ published_latest: out }) => out !== null && (latest === null || out < latest),
      );
      if (isOne && !before) continue;
      yield raised(
        'first_reported_latest',
        `it is first reported ${earliest ?? 'open'} to ${latest ?? 'open'}.`,
        `the bounds of ${before?.article_id ?? reporting.map(({ article_id: id }) => id).join(' or ')}`,
        makeAgain,
      );
    }
  },
};

const claims: RowCheck = {
  id: 'release/claims',
  covers: ['events.claim_basis', 'events.claimants', 'event_mentions.claimed_by'],
  *run({ rows }) {
    for (const { event, mentions, raised } of eachEvent(rows)) {
      const named = mentions.flatMap(({ claimed_by: actor }) => actor ?? []);
      const claimants = [...new Set(named)].sort(byCodePoint);
      if (!sameCell(event.claimants, claimants))
        yield raised(
          'claimants',
          `the claimants are ${show(event.claimants)}.`,
          `those of its mentions: ${show(claimants)}`,
          makeAgain,
        );
      const isArticle = named.length < mentions.length;
      const basis = named.length === 0 ? 'article' : isArticle ? 'both' : 'source';
      if (event.claim_basis !== basis)
        yield raised(
          'claim_basis',
          `the claim basis is ${event.claim_basis}, but ${named.length} of ${mentions.length} mentions name a claimant.`,
          basis,
          makeAgain,
        );
    }
  },
};

export const reportChecks: readonly RowCheck[] = [occurrence, firstReported, claims];
