import { parentPort, workerData } from 'node:worker_threads';
import type { ByteLine } from '../io/byte-lines.js';
import { answerTo } from './extract-line.js';
import type { ExtractOptions } from './page-reading.js';

const options = workerData as ExtractOptions;

/** Answers the lines of one batch after the other. */
parentPort?.on('message', (lines: readonly ByteLine[]) => {
  parentPort?.postMessage(lines.flatMap((line) => answerTo(line, options) ?? []));
});
