import { statusesToCome } from '../model/code-groups.js';
import { isOverBy, type Interval } from '../dates/interval.js';
import { eventsOf, mentionsOf, passage } from './records.js';
import { raise, type RecordCheck } from './check.js';
import { datesGiven } from './covers.js';
import { at, curatedDates, isEndless } from './date-values.js';

const unbounded: Interval = { earliest: null, latest: null };

const afterArticle: RecordCheck = {
  id: 'date/after-article',
  covers: [...datesGiven('earliest', 'latest'), 'events.status'],
  *run({ project }) {
    for (const placed of curatedDates(project)) {
      const written = placed.article.publication.published?.bounds.latest ?? null;
      const earliest = placed.bounds?.earliest ?? null;
      if (
        written === null ||
        earliest === null ||
        earliest <= written ||
        statusesToCome.has(placed.status)
      )
        continue;
      yield raise(placed.from.source, at(placed, '/edtf'), {
        message: `${placed.date.edtf} begins after ${placed.article.id} was published (${written}), but the status is ${placed.status}.`,
        expected: `a date not after ${written}, or a status of what is to come`,
        fix: 'Correct the date or the status.',
      });
    }
  },
};

const publishedBefore: RecordCheck = {
  id: 'date/published-before',
  covers: ['articles.published_earliest', ...datesGiven('earliest')],
  *run({ project }) {
    for (const placed of curatedDates(project)) {
      const { earliest: from, latest: to } =
        placed.article.publication.published?.bounds ?? unbounded;
      const began = placed.bounds?.earliest ?? null;
      if (from === null || began === null || began <= from || statusesToCome.has(placed.status))
        continue;
      // A bound that is missing is reported by `date/publication`, a day after both by `date/after-article`.
      if (to === null || began > to) continue;
      yield raise(placed.from.source, at(placed, '/edtf'), {
        message: `${placed.date.edtf} begins after ${from}, the first day on which ${placed.article.id} may have been published, but the status is ${placed.status}.`,
        expected: `an article that is not older than what it reports: published from ${began} on`,
        fix: 'Add the fact to the outside_facts of the article, or correct the date.',
      });
    }
  },
};

const overByArticle: RecordCheck = {
  id: 'date/over-by-article',
  covers: [...datesGiven('latest'), 'events.status'],
  *run({ project }) {
    for (const placed of curatedDates(project)) {
      if (placed.status !== 'occurred' || !placed.bounds) continue;
      const written = placed.article.publication.published?.bounds.latest ?? null;
      const { latest } = placed.bounds;
      if (written === null || (latest !== null && latest <= written)) continue;
      yield raise(placed.from.source, at(placed, '/edtf'), {
        message: `${placed.date.edtf} may end after ${placed.article.id} was published (${written}), although it has occurred.`,
        expected: `a latest day not after ${written}`,
        fix: 'Bound it by the publication date, or correct the status.',
      });
    }
  },
};

const ongoingEnd: RecordCheck = {
  id: 'date/ongoing-end',
  covers: [...datesGiven('latest', 'kind'), 'events.status'],
  *run(dataset) {
    for (const placed of curatedDates(dataset.project)) {
      const written = placed.article.publication.published?.bounds.latest ?? null;
      const latest = placed.bounds?.latest ?? null;
      if (placed.status !== 'ongoing') continue;
      if (placed.date.kind === 'window') {
        yield raise(placed.from.source, at(placed, '/kind'), {
          message: `${placed.date.edtf} is a window, on some day of which it took place, but the status is ongoing.`,
          expected: 'span, since it lasts',
          fix: 'Correct the kind or the status.',
        });
      }
      if (!isOverBy(latest, written)) continue;
      yield raise(
        placed.from.source,
        at(placed, '/edtf'),
        {
          message: `${placed.date.edtf} ends by the day that ${placed.article.id} was published (${written}), but the status is ongoing.`,
          expected: 'an open end, such as 2011-03/.. or, where the beginning is not said, ../..',
          fix: 'Open the end. If the article states it, grant an exception in curated/exceptions.json that quotes the words.',
        },
        passage(
          placed.article,
          dataset.selectors.find(placed.from.source.document.file, at(placed, '/source')),
        ),
      );
    }
  },
};

const endless: RecordCheck = {
  id: 'date/open-ends',
  covers: [...datesGiven('earliest', 'latest', 'kind'), 'events.status'],
  *run({ project }) {
    for (const placed of curatedDates(project)) {
      const isGoingOn = placed.status === 'ongoing' && placed.date.kind === 'span';
      if (!isEndless(placed) || isGoingOn) continue;
      yield raise(placed.from.source, at(placed, '/edtf'), {
        message: `${placed.date.edtf} bounds nothing, and the status is ${placed.status}.`,
        expected: 'two open ends only for what was going on, of kind span',
        fix: 'Give a bound, or leave the date out.',
      });
    }
  },
};

/** Statuses whose day lies ahead by somebody's decision; what is only feared or offered may have no day at all. */
const decided: ReadonlySet<string> = new Set(['scheduled', 'intended']);

const startsBeforeArticle: RecordCheck = {
  id: 'date/scheduled-past',
  covers: ['events.date_earliest', 'events.status', 'event_mentions.claimed_by'],
  *run({ project }) {
    // What only sources tell of was still to come when they spoke, which may be before the article.
    const toldByArticle = new Set(
      mentionsOf(project).flatMap(({ record }) => (record.claimed_by ? [] : record.event)),
    );
    const onlySources = new Set(
      eventsOf(project).flatMap(({ record: { id }, source, pointer }) =>
        toldByArticle.has(id) ? [] : `${source.document.file}${pointer}`,
      ),
    );
    for (const placed of curatedDates(project)) {
      const { source, pointer } = placed.from;
      if (onlySources.has(`${source.document.file}${pointer}`)) continue;
      if (!decided.has(placed.status) || !placed.bounds) continue;
      const written = placed.article.publication.published?.bounds.earliest ?? null;
      const { earliest } = placed.bounds;
      if (written === null || (earliest !== null && earliest >= written)) continue;
      yield raise(placed.from.source, at(placed, '/edtf'), {
        message: `${placed.date.edtf} begins before ${placed.article.id} was published (${written}), but the status is ${placed.status}.`,
        expected: `an earliest day not before ${written}`,
        fix: 'Bound it by the publication date, or correct the status.',
      });
    }
  },
};

const publicationFound: RecordCheck = {
  id: 'date/publication',
  covers: ['articles.published_edtf', 'date_evidence'],
  *run({ project }) {
    for (const article of project.articles) {
      const { earliest, latest } = article.publication.published?.bounds ?? unbounded;
      if (earliest !== null && latest !== null) continue;
      const index = project.sources.value.articles.indexOf(article.source);
      yield raise(project.sources, `/articles/${index}`, {
        message: `The publication date of ${article.id} is not bounded on both sides.`,
        expected: 'a date on the page, or outside facts that bound it',
        fix: 'Add outside_facts with effect not_before and not_after, if any are known.',
      });
    }
  },
};

export const dateOrderChecks: readonly RecordCheck[] = [
  publicationFound,
  afterArticle,
  publishedBefore,
  overByArticle,
  ongoingEnd,
  endless,
  startsBeforeArticle,
];
