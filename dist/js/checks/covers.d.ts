import { type Rows, type TableName } from '../model/tables/index.js';
/** A table of the release whose rows a check guards, or one column of it. */
export type Coverage = {
    [N in TableName]: N | `${N}.${keyof Rows[N][number] & string}`;
}[TableName];
/** The dates a curator gives. `parts` are names of their cells without the prefix; all when none is named. */
export declare const datesGiven: (...parts: readonly string[]) => Coverage[];
export declare const idsGiven: readonly Coverage[];
/** Columns that refer to a row of another table, in the given tables or in all. */
export declare const referring: (names?: readonly TableName[]) => Coverage[];
/** Words with a place in an article’s text. */
export declare const passageTexts: readonly Coverage[];
/** Every date of the release: value, bounds, precision and kind. */
export declare const dateCells: readonly Coverage[];
export interface Covering {
    readonly id: string;
    readonly covers?: readonly Coverage[];
}
/** What a check guards: as it says itself, else by the area of its id. Empty for an area that nobody has described. */
export declare const coverageOf: ({ id, covers }: Covering) => readonly Coverage[];
/** Which columns of a table a check guards: none named means the row as a whole; undefined, that it does not. */
export declare function columnsCovered(check: Covering, table: TableName): string[] | undefined;
