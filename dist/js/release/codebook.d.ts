import { type Rows } from '../model/tables/index.js';
import type { PackageFile } from '../model/metadata.js';
/** The codebook in Markdown: every table, column and code of the release, from the one table model. */
export declare function codebook(rows: Rows, { version, dataset }: PackageFile): string;
