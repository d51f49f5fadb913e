/** A line of a wrapped text, and the UTF-16 offset at which it begins. */
export interface WrappedLine {
    readonly start: number;
    readonly line: string;
}
/** A text wrapped at spaces to lines of at most `width` UTF-16 units; a longer word is cut. */
export declare function wrap(text: string, width: number): WrappedLine[];
