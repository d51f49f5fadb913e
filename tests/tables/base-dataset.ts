import { readDataset } from '../../scripts/pipeline.js';
import type { Dataset } from '../../scripts/records/dataset.js';
import type { Files } from '../../scripts/text/files.js';

/** The records of a small project, located, before any row is made of them. */
export function datasetOf(files: Files): Dataset {
  const { dataset } = readDataset(files);
  if (!dataset) throw new Error('The project cannot be read.');
  return dataset;
}
