/**
 * Mean line F1 over marked pages: of the peer, and of the engine with the weights that were fitted on these very pages. What it scores on
 * pages of publishers left out in turn, `npm run weights -- FOLDER --dry-run` prints.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ruleByWeights } from '../../scripts/corpus/lines/decide.js';
import { isInText, type Rulings } from '../../scripts/corpus/rulings.js';
import { sets, type TrainingPage, trainingPages } from '../weights/pages.js';
import { keptByPeer } from './peer-stripper.js';

function keptByWeights({ lines }: TrainingPage): boolean[] {
  const rulings: Rulings = new Map();
  ruleByWeights(lines, rulings);
  return lines.map((_, line) => isInText(rulings.get(line)?.role ?? 'markup'));
}

const keepers = {
  'missile-talks, fitted on these pages': keptByWeights,
  peer: ({ lines }: TrainingPage) => keptByPeer(lines.map(({ text }) => text)),
};

function lineF1({ marked }: TrainingPage, kept: readonly boolean[]): number {
  const countOf = (isText: boolean, isKept: boolean): number =>
    marked.filter((mark) => mark.isText === isText && kept[mark.line] === isKept).length;
  const right = countOf(true, true);
  return right === 0 ? 0 : (2 * right) / (2 * right + countOf(false, true) + countOf(true, false));
}

export function scoreStripping(folder: string) {
  const chrome = join(folder, '..', 'chrome');
  if (!existsSync(chrome)) return {};
  const scoresOn = (pages: readonly TrainingPage[]) =>
    Object.fromEntries(
      Object.entries(keepers).map(([name, keep]) => {
        const scores = pages.map((page) => lineF1(page, keep(page)));
        const mean = scores.reduce((sum, score) => sum + score, 0) / pages.length;
        return [name, Number(mean.toFixed(3))];
      }),
    );
  return Object.fromEntries(sets.map((set) => [set, scoresOn(trainingPages(chrome, set).whole)]));
}
