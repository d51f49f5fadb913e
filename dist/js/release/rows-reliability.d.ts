import type { Dataset } from '../curated/dataset.js';
import type { AdjudicationRow, ReliabilityRow } from '../model/tables/reliability.js';
/** One row for each measure of agreement between the raw passes; none where the records were coded once. */
export declare const reliabilityRows: ({ passes }: Dataset) => ReliabilityRow[];
export declare function adjudicationRows(dataset: Dataset): AdjudicationRow[];
