import type { Line } from './white-space.js';
/** What a line looks like, apart from what it says. */
export interface LineShape {
    readonly words: number;
    /** It ends as a sentence ends: full stop, question or exclamation mark, perhaps inside closing marks. */
    readonly endsSentence: boolean;
    /** Long enough and finished: a paragraph of running text. */
    readonly isProse: boolean;
}
export declare function shapeOf(folded: string): LineShape;
/** The words of a text that say what it is about, in lower case. */
export declare function contentWords(text: string): Set<string>;
/** How many content words of `line` occur in the opening paragraphs, and their share of the line's. */
export declare function sharedWithOpening(line: Line, prose: readonly Line[]): {
    shared: number;
    share: number;
};
