import type { Piece } from './pieces.js';
import type { Styling } from './styling.js';
/** Characters to a line. */
export declare const width = 100;
/** Text wrapped with every line indented. What a release from elsewhere says must not steer the terminal. */
export declare const indented: (text: string, indent: number) => string[];
/** A name in a column of its own and a text wrapped beside it. */
export declare function labelled(name: string, text: string, column: number): string[];
/** Sentences wrapped and indented, their marked pieces styled line by line. */
export declare function markedLines(pieces: readonly Piece[], indent: number, styling: Styling): string[];
