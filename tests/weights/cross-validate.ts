import { ruleByWeights } from '../../scripts/corpus/lines/decide.js';
import type { Weights } from '../../scripts/corpus/lines/weights.js';
import { isInText, type Rulings } from '../../scripts/corpus/rulings.js';
import type { TrainingPage } from './pages.js';

/** How well lines of pages are kept and stripped: means over the pages, 0 to 1. */
export interface Score {
  readonly pages: number;
  readonly lineF1: number;
  readonly exact: number;
  readonly headlines: number;
}

function keptOf({ lines }: TrainingPage, weights: Weights): boolean[] {
  const rulings: Rulings = new Map();
  ruleByWeights(lines, rulings, {}, weights);
  return lines.map((_, line) => isInText(rulings.get(line)?.role ?? 'markup'));
}

export function scorePages(
  pages: readonly TrainingPage[],
  kept: (page: TrainingPage) => readonly boolean[],
): Score {
  let [sum, exact, titles, found] = [0, 0, 0, 0];
  for (const page of pages) {
    const keep = kept(page);
    let [right, wrong, lost] = [0, 0, 0];
    for (const { line, isText, isHeadline } of page.marked) {
      if (isText && keep[line]) right += 1;
      if (isText && !keep[line]) lost += 1;
      if (!isText && keep[line]) wrong += 1;
      if (!isHeadline) continue;
      titles += 1;
      if (keep[line]) found += 1;
    }
    sum += right === 0 ? 0 : (2 * right) / (2 * right + wrong + lost);
    if (wrong === 0 && lost === 0) exact += 1;
  }
  const mean = (value: number, of: number): number => Math.round((1e4 * value) / of) / 1e4;
  return {
    pages: pages.length,
    lineF1: mean(sum, pages.length),
    exact: mean(exact, pages.length),
    headlines: mean(found, titles),
  };
}

const folds = 5;

/** Scores pages of publishers that the weights were not fitted on, fold by fold and in all. */
export function crossValidate(
  training: readonly TrainingPage[],
  tested: readonly (readonly TrainingPage[])[],
  weightsFrom: (pages: readonly TrainingPage[]) => Weights,
) {
  const publishers = [...new Set(training.map(({ publisher }) => publisher))].sort();
  const foldOf = ({ publisher }: TrainingPage): number => publishers.indexOf(publisher) % folds;
  const weights = Array.from({ length: folds }, (_, fold) =>
    weightsFrom(training.filter((page) => foldOf(page) !== fold)),
  );
  const kept = (page: TrainingPage): boolean[] => {
    const fitted = weights[foldOf(page)];
    if (!fitted) throw new Error(`There are no weights for ${page.publisher}.`);
    return keptOf(page, fitted);
  };
  return tested.map((pages) => ({
    all: scorePages(pages, kept),
    folds: weights.map(
      (_, fold) =>
        scorePages(
          pages.filter((page) => foldOf(page) === fold),
          kept,
        ).lineF1,
    ),
  }));
}
