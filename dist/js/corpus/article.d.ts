import type { PublisherProfile } from '../model/curated/corpus.js';
import { type BlockRole } from './rulings.js';
/** A run of a raw file with one role. `charStart` and `charEnd` are absent when it is out of the text. */
export interface Block {
    readonly id: string;
    readonly seq: number;
    readonly role: BlockRole;
    readonly inText: boolean;
    readonly rule: string;
    /** The exact words, nothing altered. */
    readonly text: string;
    /** 1-based physical line of the raw file. */
    readonly rawLine: number;
    readonly byteStart: number;
    readonly byteEnd: number;
    /** Code points in the normalised text, 0-based, end-exclusive. */
    readonly charStart?: number;
    readonly charEnd?: number;
}
export interface NormalisedArticle {
    readonly id: string;
    readonly blocks: readonly Block[];
    /** In-text blocks joined by one blank line, one newline at the end (empty when there is none). */
    readonly text: string;
}
/**
 * Cuts a decoded raw file into blocks and joins the article's text. Needs nothing but the file's text
 * and, where known, the publisher's profile.
 */
export declare function normaliseArticle(id: string, raw: string, profile: PublisherProfile | undefined): NormalisedArticle;
