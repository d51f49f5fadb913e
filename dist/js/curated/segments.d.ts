import type { CuratedQuote } from '../model/curated/quotes.js';
import type { Code } from '../model/codes.js';
import type { Anchors } from './anchors.js';
import type { ArticleRecords } from './project.js';
import { type Span } from './selector.js';
/** An unbroken run of a quote, wholly inside or outside quotation marks. */
export interface Segment {
    readonly part: Code<'segment_part'>;
    readonly span: Span;
    readonly inMarks: boolean;
}
export interface AnchoredQuote {
    readonly quote: CuratedQuote;
    /** Index in the file's list of quotes, for pointers. */
    readonly index: number;
    /** In the order the curator gives, which `quote/segment-order` holds to the printed one. */
    readonly segments: readonly Segment[];
    /** False when a segment could not be anchored. */
    readonly isComplete: boolean;
}
/** The quotes of one article with their segments anchored and content cut at quotation marks. */
export declare function anchorQuotes({ article, quotes }: ArticleRecords, anchors: Anchors): AnchoredQuote[];
/** Segments whose words were said, as opposed to attribution. */
export declare const isSaid: ({ part }: Segment) => boolean;
/** The words said, in order: as printed where only white space stands between, else joined by one space. */
export declare function contentOf(segments: readonly Segment[]): string;
