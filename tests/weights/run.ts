/**
 * Fits the weights of `scripts/corpus/lines/weights.json`: `npm run weights -- FOLDER`, where FOLDER holds the marked pages
 * (dev.light.jsonl.gz, dev.full.jsonl.gz). Prints what publishers left out in turn score, as JSON.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from '../project.js';
import { crossValidate } from './cross-validate.js';
import { sets, trainingPages } from './pages.js';
import { fitWeights, materialOf } from './train.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder of the marked pages.');
const pages = sets.map((set) => ({ set, ...trainingPages(folder, set) }));
const training = pages.flatMap(({ whole, reduced }) => [...whole, ...reduced]);
const tested = pages.flatMap(({ whole, reduced }) => [whole, reduced]);
const scores = crossValidate(training, tested, (chosen) => fitWeights(materialOf(chosen)));
if (!process.argv.includes('--dry-run')) {
  const weights = fitWeights(materialOf(training));
  const path = join(root, 'scripts/corpus/lines/weights.json');
  writeFileSync(path, await format(JSON.stringify(weights), { parser: 'json' }));
}
const named = Object.fromEntries(
  pages.flatMap(({ set }, at) => [
    [set, scores[2 * at]],
    [`${set}, cut to its text`, scores[2 * at + 1]],
  ]),
);
process.stdout.write(`${JSON.stringify(named, null, 1)}\n`);
