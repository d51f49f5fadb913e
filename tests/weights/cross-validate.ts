import { ruleByWeights } from '../../scripts/corpus/lines/decide.js';
import type { Weights } from '../../scripts/corpus/lines/weights.js';
import { isInText, type Rulings } from '../../scripts/corpus/rulings.js';
import type { TrainingPage } from './pages.js';

/** How the lines of a page were kept and stripped. */
interface Outcome {
  readonly fold: number;
  readonly lineF1: number;
  readonly exact: number;
  /** Whether each line of the headline was kept. */
  readonly headlines: readonly number[];
}

function keptOf({ lines }: TrainingPage, weights: Weights): boolean[] {
  const rulings: Rulings = new Map();
  ruleByWeights(lines, rulings, {}, weights);
  return lines.map((_, line) => isInText(rulings.get(line)?.role ?? 'markup'));
}

function outcomeOf(page: TrainingPage, fold: number, weights: Weights): Outcome {
  const keep = keptOf(page, weights);
  const countOf = (isText: boolean, isKept: boolean): number =>
    page.marked.filter((mark) => mark.isText === isText && keep[mark.line] === isKept).length;
  const [right, wrong, lost] = [countOf(true, true), countOf(false, true), countOf(true, false)];
  return {
    fold,
    lineF1: right === 0 ? 0 : (2 * right) / (2 * right + wrong + lost),
    exact: wrong === 0 && lost === 0 ? 1 : 0,
    headlines: page.marked.flatMap(({ line, isHeadline }) =>
      isHeadline ? [keep[line] ? 1 : 0] : [],
    ),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const folds = [0, 1, 2, 3, 4];

/** A mean over all pages, the means over those of each fold, and their standard deviation. */
function spread(outcomes: readonly Outcome[], valuesOf: (outcome: Outcome) => readonly number[]) {
  const means = folds.map((fold) =>
    mean(outcomes.filter((outcome) => outcome.fold === fold).flatMap(valuesOf)),
  );
  const squares = means.map((value) => (value - mean(means)) ** 2);
  return {
    all: rounded(mean(outcomes.flatMap(valuesOf))),
    deviation: rounded(Math.sqrt(mean(squares) * (folds.length / (folds.length - 1)))),
    folds: means.map(rounded),
  };
}

/** Scores pages of publishers that the weights were not fitted on, in all and fold by fold. */
export function crossValidate(
  training: readonly TrainingPage[],
  tested: readonly (readonly TrainingPage[])[],
  weightsFrom: (pages: readonly TrainingPage[], fold: number) => Weights,
) {
  const publishers = [...new Set(training.map(({ publisher }) => publisher))].sort();
  const foldOf = ({ publisher }: TrainingPage): number =>
    publishers.indexOf(publisher) % folds.length;
  const outcomes = tested.map((): Outcome[] => []);
  for (const fold of folds) {
    const weights = weightsFrom(
      training.filter((page) => foldOf(page) !== fold),
      fold,
    );
    tested.forEach((pages, at) => {
      for (const page of pages)
        if (foldOf(page) === fold) outcomes[at]?.push(outcomeOf(page, fold, weights));
    });
  }
  return outcomes.map((scored) => ({
    pages: scored.length,
    lineF1: spread(scored, ({ lineF1 }) => [lineF1]),
    exact: spread(scored, ({ exact }) => [exact]),
    headlines: spread(scored, ({ headlines }) => headlines),
  }));
}
