import { headlineOf } from '../../scripts/corpus/lines/choose-headline.js';
import { readPage, textFeatures } from '../../scripts/corpus/lines/decide.js';
import { wordFeatures } from '../../scripts/corpus/lines/features.js';
import {
  candidatesFor,
  headlineFeatures,
  sharingFeatures,
} from '../../scripts/corpus/lines/headline.js';
import { type Features, type Linear, weigher } from '../../scripts/corpus/lines/linear.js';
import { withRuns } from '../../scripts/corpus/lines/page.js';
import { readColumns } from '../../scripts/corpus/lines/read-columns.js';
import { ruleOnForms } from '../../scripts/corpus/lines/forms-of-lines.js';
import type { Weights } from '../../scripts/corpus/lines/weights.js';
import type { Rulings } from '../../scripts/corpus/rulings.js';
import { type Choice, fit } from './fit.js';
import type { TrainingPage } from './pages.js';

const penalties = { story: 3, headline: 25, text: 15 };

/** Pages count for the root of their length: long ones tell more, but not as much more as they are longer. */
const pageWeight = (lines: number): number => 5 / Math.sqrt(lines);

const rounded = (value: number): number => Math.round(value * 1e3) / 1e3;

function rowsOf<P>(features: Features<P>, page: P, lines: readonly number[]): Float64Array[] {
  const functions = Object.values(features).map((feature) => feature(page));
  return lines.map((line) =>
    Float64Array.from(functions, (valueOf) => rounded(valueOf?.(line) ?? 0)),
  );
}

/** One choice for each line that counts. */
function lineChoices<P>(
  { labels }: TrainingPage,
  features: Features<P>,
  page: P,
  leaveOut: (line: number) => boolean,
): Choice[] {
  const lines = labels.flatMap((label, line) =>
    label === undefined || leaveOut(line) ? [] : [line],
  );
  const weight = pageWeight(lines.length);
  return rowsOf(features, page, lines).map((row, at) => ({
    rows: [row],
    right: labels[lines[at] ?? 0] === 1 ? 0 : -1,
    weight,
  }));
}

export interface Material {
  readonly story: readonly Choice[];
  readonly headline: readonly Choice[];
  readonly text: readonly Choice[];
}

function storyMaterial(pages: readonly TrainingPage[]): Choice[] {
  return pages.flatMap((training) => {
    const columns = readColumns(training.lines);
    const rulings: Rulings = new Map();
    ruleOnForms(training.lines, columns, rulings);
    const page = withRuns(training.lines, columns);
    return lineChoices(
      training,
      wordFeatures,
      page,
      (line) => rulings.has(line) || training.isHeadline[line] === true,
    );
  });
}

const place = ({ lines }: TrainingPage, story: Linear) => {
  const rulings: Rulings = new Map();
  return { page: readPage(lines, rulings, story), rulings };
};

/** Some headlines have no word in common with the story: each page stands for one of these too, with less weight. */
const oddHeadlines = 0.7;
const shares = Object.keys(headlineFeatures).map((name) => sharingFeatures.has(name));
const withoutSharing = (row: Float64Array): Float64Array =>
  row.map((value, at) => (shares[at] ? 0 : value));

function headlineMaterial(pages: readonly TrainingPage[], story: Linear): Choice[] {
  return pages.flatMap((training) => {
    const { page } = place(training, story);
    if (!page) return [];
    const candidates = candidatesFor(page);
    const right = candidates.findIndex((line) => training.isHeadline[line]);
    // A headline out of reach is no reason to choose none.
    const isLost = right < 0 && training.isHeadline.includes(true);
    if (candidates.length === 0 || isLost) return [];
    const rows = rowsOf(headlineFeatures, { ...page, candidates }, candidates);
    return [
      { rows, right, weight: 1 },
      { rows: rows.map(withoutSharing), right, weight: oddHeadlines },
    ];
  });
}

function textMaterial(pages: readonly TrainingPage[], story: Linear, headline: Linear): Choice[] {
  const weigh = weigher(headline, headlineFeatures);
  return pages.flatMap((training) => {
    const { page, rulings } = place(training, story);
    if (!page) return [];
    const chosen = headlineOf(page, weigh);
    return lineChoices(
      training,
      textFeatures,
      { ...page, headline: chosen },
      (line) => rulings.has(line) || line === chosen,
    );
  });
}

const fitStory = (choices: readonly Choice[]): Linear =>
  fit(Object.keys(wordFeatures), choices, penalties.story);
const fitHeadline = (choices: readonly Choice[]): Linear =>
  fit(Object.keys(headlineFeatures), choices, penalties.headline);
const fitText = (choices: readonly Choice[]): Linear =>
  fit(Object.keys(textFeatures), choices, penalties.text);

/** The weights from numbers alone. */
export const fitWeights = ({ story, headline, text }: Material): Weights => ({
  story: fitStory(story),
  headline: fitHeadline(headline),
  text: fitText(text),
});

/** What pages tell: each model stands on what the ones before it find. */
export function materialOf(pages: readonly TrainingPage[]): Material {
  const story = storyMaterial(pages);
  const storyModel = fitStory(story);
  const headline = headlineMaterial(pages, storyModel);
  const text = textMaterial(pages, storyModel, fitHeadline(headline));
  return { story, headline, text };
}
