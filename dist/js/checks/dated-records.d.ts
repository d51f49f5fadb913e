import type { Interval } from '../dates/interval.js';
import type { Article, Project } from '../curated/project.js';
import type { Code } from '../model/codes.js';
import type { CuratedDate } from '../model/fields.js';
import { type PlacedInArticle } from './records.js';
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
export declare function curatedDates(project: Project): PlacedDate[];
/** Pointer of the date, or of a field `below` it. */
export declare const at: ({ from, field }: PlacedDate, below: string) => string;
