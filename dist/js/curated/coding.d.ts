import type { Anchors } from './anchors.js';
import { type NameMention } from './name-mentions.js';
import type { Article, Project } from './project.js';
import { type AnchoredQuote } from './segments.js';
/** Records with every quoted passage looked up: the published ones, or those of one raw pass. */
export interface Coding {
    readonly project: Project;
    readonly anchors: Anchors;
    readonly quotes: ReadonlyMap<Article, readonly AnchoredQuote[]>;
    /** Where the names of actors are printed. */
    readonly names: ReadonlyMap<Article, readonly NameMention[]>;
}
export declare function anchorRecords(project: Project, anchors: Anchors): Coding;
