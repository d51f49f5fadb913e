import type { Selector } from '../model/fields.js';
import type { Article, Project, Sourced } from './project.js';
import { type Resolution, type Span } from './selector.js';
/** A selector a curator wrote, and where. */
export interface Anchor {
    readonly document: Sourced<unknown>['document'];
    readonly pointer: string;
    readonly article: Article;
    readonly selector: Selector;
    /** In-text blocks only, or every block of the page. */
    readonly scope: 'text' | 'page';
}
export interface Anchors {
    /** Every selector with what it resolved to, in file order. */
    readonly all: readonly (Anchor & {
        readonly resolution: Resolution;
    })[];
    /** The span of the selector at a pointer of a file, or undefined when it did not resolve. */
    find(file: string, pointer: string): Span | undefined;
}
/** Finds every passage the records quote. A selector that fails stays in `all` with the reason. */
export declare function resolveAnchors(project: Project): Anchors;
