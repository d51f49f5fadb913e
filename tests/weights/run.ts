/**
 * Fits the weights of `scripts/corpus/lines/weights.json`: `npm run weights -- FOLDER`, where FOLDER holds the marked pages
 * (dev.light.jsonl.gz, dev.full.jsonl.gz). Writes the weights and the numbers that they are fitted on (`lines.tsv.gz`,
 * `headlines.tsv.gz`), and prints as JSON what publishers left out in turn score. Without FOLDER it fits them again on those
 * numbers. `--dry-run` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Weights } from '../../scripts/corpus/lines/weights.js';
import { root } from '../project.js';
import { crossValidate } from './cross-validate.js';
import { fitWeights } from './fit-weights.js';
import { readMaterial, writeMaterial } from './material.js';
import { sets, trainingPages } from './pages.js';
import { train } from './train.js';

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const writes = !process.argv.includes('--dry-run');

const progress = (words: string): void => {
  process.stderr.write(`${words} …\n`);
};

async function writeWeights(weights: Weights): Promise<void> {
  const path = join(root, 'scripts/corpus/lines/weights.json');
  writeFileSync(path, await format(JSON.stringify(weights), { parser: 'json' }));
}

async function fitPages(from: string): Promise<void> {
  const pages = sets.map((set) => ({ set, ...trainingPages(from, set) }));
  const training = pages.flatMap(({ whole, reduced }) => [...whole, ...reduced]);
  if (writes) {
    progress('Fitting on all pages');
    const { material, weights } = train(training);
    writeMaterial(material);
    await writeWeights(weights);
  }
  const tested = pages.flatMap(({ whole, reduced }) => [whole, reduced]);
  const scores = crossValidate(training, tested, (chosen, fold) => {
    progress(`Fitting without the publishers of fold ${fold + 1} of 5`);
    return train(chosen).weights;
  });
  const named = pages.flatMap(({ set }, at) => [
    [set, scores[2 * at]],
    [`${set}, cut to its text`, scores[2 * at + 1]],
  ]);
  process.stdout.write(await format(JSON.stringify(Object.fromEntries(named)), { parser: 'json' }));
}

if (folder !== undefined) await fitPages(folder);
else {
  progress('Fitting on the numbers of pages');
  const weights = fitWeights(readMaterial());
  if (writes) await writeWeights(weights);
}
