import type { PackageFile } from '../../model/metadata.js';
import type { Rows } from '../../model/tables/index.js';
/** DATA_CARD.md: what the data are, where they come from, how far they can be trusted, and how to use them. */
export declare function dataCard(rows: Rows, metadata: PackageFile): string;
