import { historyChecks } from '../scripts/checks/lists.js';
import type { Rows } from '../scripts/model/tables/index.js';
import { runPipeline } from '../scripts/pipeline.js';
import type { Dataset } from '../scripts/records/dataset.js';
import { realFiles } from './project.js';

interface Made {
  readonly dataset: Dataset;
  readonly rows: Rows;
}

let made: Promise<Made> | undefined;

async function make(): Promise<Made> {
  const { dataset, rows } = runPipeline(await realFiles(), { leftOut: historyChecks });
  if (!dataset || !rows) throw new Error('The project is not free of errors.');
  return { dataset, rows };
}

/**
 * What the pipeline makes of the real project, made once: to draw its intervals takes seconds. What it says of earlier versions is not
 * looked at. @throws Error when it has errors
 */
export const realRelease = (): Promise<Made> => (made ??= make());
