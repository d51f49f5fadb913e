/**
 * Who held the offices that news of world politics names, and from when to when: a story that calls somebody
 * president was written in that presidency. Each list is complete from its first holder on; two terms apart are two
 * rows, acting holders are left out, and a term that has not ended has no last day.
 */
export interface Term {
    readonly office: string;
    /** Source of a regular expression for the holder’s name as papers print it. */
    readonly name: string;
    readonly from: string;
    readonly to: string | null;
}
/** How papers print the office before the name. */
export declare const titles: Readonly<Record<string, string>>;
export declare const terms: readonly Term[];
