/** Names as Markdown code, in a row. */
export declare const quoted: (names: readonly string[]) => string;
/** Ids as a reader wants them: three or more in a row as the first and the last. */
export declare function idRuns(ids: readonly string[]): string;
