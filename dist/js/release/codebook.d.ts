import type { Project } from '../curated/project.js';
import { type Rows } from '../model/tables/index.js';
/** The codebook in Markdown: every table, column and code of the release, from the one table model. */
export declare function codebook(rows: Rows, { metadata, vocabularies }: Project): string;
