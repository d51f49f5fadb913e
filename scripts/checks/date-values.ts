import { raise, type RecordCheck } from './check.js';
import { datesGiven } from './covers.js';
import { eventsOf, externalSourcesOf, quotesOf, type PlacedInArticle } from './records.js';
import { readEdtf } from '../dates/edtf.js';
import { precisionOf, type Interval } from '../dates/interval.js';
import type { Code } from '../model/codes.js';
import { basesFromPublication } from '../model/code-groups.js';
import type { CuratedDate } from '../model/fields.js';
import type { Dataset } from '../records/dataset.js';
import type { Article, Project } from '../records/project.js';
import { having } from '../text/lookup.js';

/** A date a curator gave, with the record and article it belongs to. */
export interface PlacedDate {
  readonly date: CuratedDate;
  /** Undefined when the EDTF value cannot be read, which `date/edtf` reports. */
  readonly bounds: Interval | undefined;
  readonly article: Article;
  readonly from: PlacedInArticle<unknown>;
  readonly field: 'date' | 'said';
  readonly status: Code<'event_status'>;
}

export function curatedDates(project: Project): PlacedDate[] {
  const place = (
    from: PlacedInArticle<unknown>,
    field: 'date' | 'said',
    date: CuratedDate | undefined,
    status: Code<'event_status'>,
  ): PlacedDate[] => {
    if (!date) return [];
    const reading = readEdtf(date.edtf);
    return [
      {
        date,
        bounds: reading.ok ? reading.bounds : undefined,
        article: from.records.article,
        from,
        field,
        status,
      },
    ];
  };
  return [
    ...eventsOf(project).flatMap((from) =>
      place(from, 'date', from.record.date, from.record.status),
    ),
    ...quotesOf(project).flatMap((from) => place(from, 'said', from.record.said, 'occurred')),
  ];
}

/** Open at both ends: it is only known to have been going on, so that it counts from no day. */
export const isEndless = ({ bounds }: PlacedDate): boolean =>
  bounds?.earliest === null && bounds.latest === null;

/** Pointer of the date, or of a field `below` it. */
export const at = ({ from, field }: PlacedDate, below: string): string =>
  `${from.pointer}/${field}${below}`;

const edtfReadable: RecordCheck = {
  id: 'date/edtf',
  covers: [
    ...datesGiven('edtf', 'earliest', 'latest'),
    'articles.published_edtf',
    'external_sources.published_edtf',
  ],
  *run({ project }) {
    for (const placed of curatedDates(project)) {
      const reading = readEdtf(placed.date.edtf);
      if (reading.ok) continue;
      yield raise(placed.from.source, at(placed, '/edtf'), {
        message: `"${placed.date.edtf}": ${reading.problem}.`,
        expected: 'a date such as 2001-08-08, 2001-06, 2001-08-13/2001-08-19 or ../2011-09-20',
        fix: 'Write what the words support; never a day they do not give.',
      });
    }
    for (const [index, { outside_facts: facts }] of project.sources.value.articles.entries()) {
      for (const [factIndex, { edtf }] of (facts ?? []).entries()) {
        const reading = readEdtf(edtf);
        if (reading.ok) continue;
        yield raise(project.sources, `/articles/${index}/outside_facts/${factIndex}/edtf`, {
          message: `"${edtf}": ${reading.problem}.`,
          expected: 'a date such as 2001-05-18',
          fix: 'Write the day of the fact.',
        });
      }
    }
    for (const { record, source, pointer } of externalSourcesOf(project)) {
      const reading = record.published === undefined ? undefined : readEdtf(record.published);
      if (reading?.ok !== false) continue;
      yield raise(source, `${pointer}/published`, {
        message: `"${record.published ?? ''}": ${reading.problem}.`,
        expected: 'a date such as 2001-05-11',
        fix: 'Write the day or month that the source itself gives.',
      });
    }
  },
};

const dateKind: RecordCheck = {
  id: 'date/kind',
  covers: datesGiven('kind'),
  *run({ project }) {
    for (const placed of curatedDates(project)) {
      if (!placed.bounds) continue;
      const differ = precisionOf(placed.bounds) !== 'day';
      if (differ === (placed.date.kind !== undefined)) continue;
      yield raise(placed.from.source, at(placed, differ ? '' : '/kind'), {
        message: differ
          ? `${placed.date.edtf} is more than a day and does not say which kind.`
          : `${placed.date.edtf} is one day, but its kind is "${placed.date.kind ?? ''}".`,
        expected: differ
          ? 'kind span (it lasted from–to, and goes on where the end is open) or window (once, somewhere in between)'
          : 'no kind',
        fix: differ ? 'Add "kind".' : 'Remove "kind".',
      });
    }
  },
};

/** Whether the words that a date is read from hold a time expression of the article, or a part of one. */
function tellsTime({ selectors }: Dataset, placed: PlacedDate): boolean {
  const span = selectors.find(placed.from.source.document.file, at(placed, '/source'));
  return (
    span === undefined ||
    having(placed.article.times, 'blockId', span.block.id).some(
      ({ start, end }) => start < span.end && span.start < end,
    )
  );
}

const dateSource: RecordCheck = {
  id: 'date/source',
  covers: datesGiven('basis', 'source', 'note'),
  *run(dataset) {
    for (const placed of curatedDates(dataset.project)) {
      const { basis, source, note } = placed.date;
      const isOutside = basis === 'outside';
      if (isOutside ? note === undefined : source === undefined && basis !== 'inferred')
        yield raise(placed.from.source, at(placed, ''), {
          message: isOutside
            ? 'The basis is outside, but no note names the fact.'
            : `The basis is ${basis} and no words are quoted.`,
          expected: isOutside
            ? 'a note with the fact from outside the article'
            : 'a source: the words the date is read from',
          fix: isOutside ? 'Add "note".' : 'Add "source": { "exact": … }.',
        });
      if (source && !tellsTime(dataset, placed))
        yield raise(placed.from.source, at(placed, '/source'), {
          message: `“${source.exact}” is no time expression.`,
          expected: `words with one of the time expressions that \`missile-talks dates ${placed.article.id}\` lists`,
          fix: 'Quote the words that give the time, or leave "source" out.',
        });
    }
  },
};

const weakestBasis: RecordCheck = {
  id: 'date/weakest-basis',
  covers: datesGiven('basis'),
  *run({ project }) {
    for (const placed of curatedDates(project)) {
      if (placed.article.publication.published?.basis !== 'outside') continue;
      if (!basesFromPublication.has(placed.date.basis) || isEndless(placed)) continue;
      yield raise(placed.from.source, at(placed, '/basis'), {
        message: `The basis is ${placed.date.basis}, but ${placed.article.id} itself is dated from outside facts.`,
        expected: 'outside: the basis is the weakest link of the chain',
        fix: 'Write "outside", and name the fact in the note.',
      });
    }
  },
};

export const dateChecks: readonly RecordCheck[] = [
  edtfReadable,
  dateKind,
  dateSource,
  weakestBasis,
];
