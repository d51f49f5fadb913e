import type { ChangesContent } from '../model/curated/changes.js';
/** Lines of a Markdown table, or nothing where it has no row. */
export declare const markdownTable: (columns: readonly string[], rows: readonly (readonly string[])[]) => string[];
/** What a release changed, as Markdown sections of level 3; nothing where nothing changed. */
export declare function changesSections(content: ChangesContent): string[];
