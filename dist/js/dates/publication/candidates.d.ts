import type { Claim, Limit, PageBlock } from './evidence.js';
import type { DateOrder } from '../numeric-date.js';
import { type StoryDate } from './story-date.js';
/** Every date of the page that could be the day of publication, sorted into what each one is. */
export interface Candidates {
    /** Claims, the strongest first; those without a year stand in page order behind the others of their rank. */
    readonly claims: readonly Claim[];
    /** Dates of the rendered page and of later changes. */
    readonly limits: readonly Limit[];
    /** Date lines that date something else. */
    readonly others: readonly StoryDate[];
}
interface PageInput {
    readonly blocks: readonly PageBlock[];
    readonly dateOrder?: DateOrder;
    readonly address?: string;
}
export declare function findCandidates(input: PageInput): Candidates;
export {};
