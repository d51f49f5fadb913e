import type { PageBlock } from './evidence.js';
/** A credit line names an agency; a line “By …” names an author and is a byline. */
export declare const isCreditLine: ({ role, text }: PageBlock) => boolean;
