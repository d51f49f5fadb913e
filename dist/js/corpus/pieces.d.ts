import type { Ruling } from './rulings.js';
import type { Line } from './white-space.js';
/** A run of a raw line with one role. Offsets are UTF-16 units of the decoded file. */
export interface Piece extends Ruling {
    readonly start: number;
    readonly end: number;
}
/** Cuts a line into its blocks where it holds several things; most lines are one. */
export declare function piecesOf(line: Line, ruling: Ruling, isLastOfText: boolean): Piece[];
