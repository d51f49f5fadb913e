import type { DateOrder } from '../dates/numeric-date.js';
export interface DatesOptions {
    readonly root: string;
    /** An EDTF date to resolve against instead of the publication date found. */
    readonly anchor?: string;
    readonly order?: DateOrder;
    readonly explain: boolean;
    readonly json: boolean;
}
/** Prints when an article was published, why, and every temporal expression on its page. Returns the exit code. */
export declare function dates(target: string, { root, anchor, order, explain, json }: DatesOptions): Promise<number>;
