import { type Bump, type ChangesContent } from '../model/curated/changes.js';
export interface Reason {
    readonly bump: Bump;
    /** What changed, as the end of a sentence: "2 columns are removed (…)". */
    readonly what: string;
}
export interface RequiredBump {
    readonly bump: Bump;
    /** Why, the weightiest first; empty when no row, column or table changed. */
    readonly reasons: readonly Reason[];
}
/**
 * What the changes ask of the version. PATCH, without a reason, when no row, column or table changed: a release is
 * then one of documentation and packaging.
 */
export declare function requiredBump(content: ChangesContent): RequiredBump;
