import type { ReleaseDifference } from './compare.js';
/** A difference as a Markdown page. Long values are cut; JSON and CSV hold them whole. */
export declare function differenceAsMarkdown(difference: ReleaseDifference): string;
