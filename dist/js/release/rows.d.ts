import type { Dataset } from '../curated/dataset.js';
import type { Rows } from '../model/tables/index.js';
/** Every row of the release, in the order of publication. The project must be free of errors. */
export declare function buildRows(dataset: Dataset): Rows;
