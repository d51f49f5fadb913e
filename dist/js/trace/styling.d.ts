/** How a trace marks words: a terminal underlines them, everything else gets brackets. */
export interface Styling {
    readonly heading: (text: string) => string;
    /** A stretch of marked words on one line. Brackets stand only where the words begin and end. */
    readonly mark: (text: string, part: string, at: {
        readonly isFirst: boolean;
        readonly isLast: boolean;
    }) => string;
    /** What the marks mean, for the parts that occur. */
    readonly legend: (parts: readonly string[]) => string;
}
/** ⟦the record’s words⟧ and ⟨their attribution⟩. */
export declare const plainStyling: Styling;
/** The record’s words bold and underlined, their attribution underlined (ECMA-48 SGR). */
export declare const terminalStyling: Styling;
/** Escapes only where a terminal reads them, and not where NO_COLOR (no-color.org) is set to anything but nothing. */
export declare const stylingFor: (isTerminal: boolean, noColor: string | undefined) => Styling;
