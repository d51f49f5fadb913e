import type { Finding } from '../model/finding.js';
import { type TraceSource } from './source.js';
/** A file that a record rests on, and whether the bytes at hand are the ones its release was made from. */
export interface TracedFile {
    readonly path: string;
    readonly sha256: string;
    readonly size: number;
    readonly unit: 'characters' | 'bytes';
    readonly state: 'as_published' | 'other_bytes' | 'not_here';
}
/** The normalised text and the raw file of an article, with their digests. */
export declare function filesOf(source: TraceSource, articleId: string): TracedFile[];
/** Files whose bytes are not the published ones. A raw file that is not here is no fault: packages ship without them. */
export declare const fileFaults: (files: readonly TracedFile[]) => Finding[];
/** What a passage claims: its words, and where they stand. */
export interface Claimed {
    readonly id: string;
    readonly text: string;
    readonly chars: Span | null;
    readonly bytes: Span;
}
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Places at which a text or raw file, as far as it is at hand and whole, does not hold the words that a record claims. */
export declare function passageFaults(source: TraceSource, files: readonly TracedFile[], { id, text, chars, bytes }: Claimed): Finding[];
