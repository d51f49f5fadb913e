import type { OutsideFact } from '../../dates/publication/constraints.js';
import type { Evidence } from '../../dates/publication/evidence.js';
import type { Style } from '../../dates/resolve/style.js';
import type { DateBasis, DateOrder, TimeRole } from '../../dates/terms.js';
import type { TimeExpression } from '../../dates/time-expression.js';
import type { IsoDay } from '../../dates/timeline/day-number.js';
import type { Finding } from '../../text/finding.js';
import type { Weighing } from '../lines/linear.js';
import type { KnownPublisher } from '../page.js';
import type { BlockRole } from '../rulings.js';

/** What is known of a page beside what it prints; all of it may be left out. */
export interface ExtractOptions {
  /** Who published the page: the name, or an entry of corpus/publishers.json with the lines its pages carry. */
  readonly publisher?: string | KnownPublisher | undefined;
  /** Which number comes first in numeric dates such as 05/06/2009; without it that of the publisher, or what the page tells. */
  readonly dateOrder?: DateOrder | undefined;
  /** The page's address or file name, which often holds a day. */
  readonly address?: string | undefined;
  /** Whether the page is HTML; without it, whether it looks so. */
  readonly html?: boolean | undefined;
  /** Adds to each block why it has its role. */
  readonly explain?: boolean | undefined;
  /** What sort of text it is; without it, the dates of the text tell. */
  readonly style?: Style | undefined;
  /** Facts no page prints that bound the day of publication. */
  readonly outsideFacts?: readonly OutsideFact[] | undefined;
}

/** A run of the page with one role. Every character that is not white space is in exactly one. */
export interface ExtractedBlock {
  readonly role: BlockRole;
  /** Whether it is of the article: a headline, deck, subheading or paragraph. */
  readonly inText: boolean;
  /** Name of the rule that decided its role. */
  readonly rule: string;
  /** Its words, as the page has them; where the page wraps a line, with one blank. */
  readonly text: string;
  /** 1-based line of the page on which it begins. */
  readonly line: number;
  /** Bytes of the page in UTF-8, 0-based, end-exclusive. */
  readonly byteStart: number;
  readonly byteEnd: number;
  /** Code points of the article's text, 0-based, end-exclusive; absent where it is not of the text. */
  readonly charStart?: number;
  readonly charEnd?: number;
  /** With `explain`, where a model decided: the sum, above 0 for what is of the text, and what each feature added to it, heaviest first. */
  readonly because?: Weighing;
}

/** A passage of a block. */
export interface Passage {
  /** Index into `blocks`. */
  readonly block: number;
  /** Code points of the block's text, 0-based, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /** Code points of the article's text; absent where the block is not of the text. */
  readonly charStart?: number;
  readonly charEnd?: number;
  /** Bytes of the page in UTF-8. */
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** A day as far as it is known. */
export interface ExtractedDate {
  /** EDTF (ISO 8601-2), level 0 or 1. */
  readonly edtf: string;
  /** First and last day it can be; null is an open end. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  /** How it is known. */
  readonly basis: DateBasis;
}

/** A date or bound that the page gives for its day of publication, whether it was taken, and why. Only what the page prints has a place. */
export interface ExtractedEvidence extends Omit<Evidence, 'place'>, Partial<Passage> {}

/** A temporal expression with what it resolves to. */
export interface ExtractedExpression
  extends Omit<TimeExpression, 'start' | 'end' | 'range'>, Passage {
  /** What it dates on the page. */
  readonly role: TimeRole;
  /** Day of publication or index into `expressions`: what it was counted from. */
  readonly anchor?: 'publication' | number;
  /** Index into `expressions`: the other end of the range of which this is one. */
  readonly rangeWith?: number;
  /** The range of which this is the first end. */
  readonly range?: ExtractedRange;
}

export interface ExtractedRange extends Omit<ExtractedDate, 'basis'> {
  readonly text: string;
}

/** A pair of quotation marks in the article's text. */
export interface ExtractedMarks extends Passage {
  /** What they enclose, marks included. */
  readonly text: string;
  /** False where the paragraph ends before the quotation does. */
  readonly isClosed: boolean;
}

/** Something about the page that a person should look at. */
export type ExtractWarning = Pick<Finding, 'check' | 'line' | 'message' | 'fix'>;

export interface ExtractedArticle {
  readonly blocks: readonly ExtractedBlock[];
  /** The article: its blocks joined by one blank line, with a line feed at the end; empty where there is none. */
  readonly text: string;
  /** When it was published; absent where nothing bounds it. */
  readonly published?: ExtractedDate;
  /** When the page was rendered, where it says so and that is another day. */
  readonly retrieved?: ExtractedDate;
  readonly evidence: readonly ExtractedEvidence[];
  /** Every temporal expression of the page, in its order. */
  readonly expressions: readonly ExtractedExpression[];
  readonly marks: readonly ExtractedMarks[];
  readonly warnings: readonly ExtractWarning[];
}
