import type { Dataset } from '../curated/dataset.js';
import type { Decision } from '../model/curated/adjudication.js';
import { type PassDifference } from './pass-differences.js';
export interface Decided {
    readonly difference: PassDifference;
    /** Undefined while nobody has given a reason. */
    readonly decision: Decision | undefined;
}
export interface Adjudication {
    readonly decided: readonly Decided[];
    /** Places in the file of decisions that no difference needs. */
    readonly unneeded: readonly number[];
}
/** Every difference between the passes and the published records with the decision that settles it. Worked out once for a dataset. */
export declare function adjudicationOf(dataset: Dataset): Adjudication | undefined;
