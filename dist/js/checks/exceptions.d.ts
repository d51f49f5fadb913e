import type { Dataset } from '../curated/dataset.js';
import { type Raised } from './check.js';
/** Takes out findings that an exception covers, and remembers which exceptions were needed. */
export declare class Exceptions {
    #private;
    private readonly dataset;
    constructor(dataset: Dataset);
    covers(check: string, { at }: Raised): boolean;
    /** Findings for the entries no check needed. */
    unused(): Raised[];
}
