import { readEdtf } from '../dates/edtf.js';
import type { Interval } from '../dates/interval.js';
import type { Article, Project } from '../records/project.js';
import type { Code } from '../model/codes.js';
import type { CuratedDate } from '../model/fields.js';
import { eventsOf, quotesOf, type PlacedInArticle } from './records.js';

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

/** Pointer of the date, or of a field `below` it. */
export const at = ({ from, field }: PlacedDate, below: string): string =>
  `${from.pointer}/${field}${below}`;
