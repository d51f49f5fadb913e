import { headlineOf } from '../../scripts/corpus/lines/choose-headline.js';
import { readPage, textFeatures } from '../../scripts/corpus/lines/decide.js';
import { wordFeatures } from '../../scripts/corpus/lines/features.js';
import { ruleOnForms } from '../../scripts/corpus/lines/forms-of-lines.js';
import { candidatesFor, headlineFeatures } from '../../scripts/corpus/lines/headline.js';
import { type Features, type Linear, weigher } from '../../scripts/corpus/lines/linear.js';
import { withRuns } from '../../scripts/corpus/lines/page.js';
import { readColumns } from '../../scripts/corpus/lines/read-columns.js';
import type { Weights } from '../../scripts/corpus/lines/weights.js';
import type { Rulings } from '../../scripts/corpus/rulings.js';
import { featuresOf, fitHeadline, fitStory, fitText } from './fit-weights.js';
import { about, type Material } from './material.js';
import type { TrainingPage } from './pages.js';
import type { Table } from './table.js';

const rounded = (value: number): number => Math.round(value * 1e3) / 1e3;

function valuesOf<P>(features: Features<P>, page: P): (line: number) => number[] {
  const asked = Object.values(features).map((feature) => feature(page));
  return (line) => asked.map((valueOf) => rounded(valueOf?.(line) ?? 0));
}

/** A table of pages, each of them with a number. What a row does not say is 0. */
const tableOf = (
  names: readonly string[],
  pages: readonly TrainingPage[],
  rowsOf: (page: TrainingPage) => readonly (readonly number[])[],
): Table => ({
  names,
  rows: pages.flatMap((page, at) =>
    rowsOf(page).map((row) => {
      const values = new Float64Array(names.length);
      values.set([at + 1, ...row]);
      return values;
    }),
  ),
});

/** The lines of a page that people have marked and no rule decides on, with their mark. */
const openLines = ({ labels }: TrainingPage, rulings: Rulings) =>
  labels.flatMap((label, line) =>
    label === undefined || rulings.has(line) ? [] : [{ line, label }],
  );

const one = (holds: boolean): number => (holds ? 1 : 0);

/** The marked lines by their words and neighbours, for the story. */
function storyRows(training: TrainingPage): number[][] {
  const columns = readColumns(training.lines);
  const rulings: Rulings = new Map();
  ruleOnForms(training.lines, columns, rulings);
  const page = withRuns(training.lines, columns, rulings);
  const values = valuesOf(wordFeatures, page);
  return openLines(training, rulings).map(({ line, label }) => [
    label,
    one(!training.isHeadline[line]),
    0,
    ...values(line),
  ]);
}

const place = ({ lines }: TrainingPage, story: Linear) => {
  const rulings: Rulings = new Map();
  return { page: readPage(lines, rulings, story), rulings };
};

const headlineTable = (pages: readonly TrainingPage[], story: Linear): Table =>
  tableOf([...about.headlines, ...featuresOf.headline], pages, (training) => {
    const { page } = place(training, story);
    if (!page) return [];
    const candidates = candidatesFor(page);
    const isFound = candidates.some((line) => training.isHeadline[line]);
    // A headline out of reach is no reason to choose none.
    if (!isFound && training.isHeadline.includes(true)) return [];
    const values = valuesOf(headlineFeatures, { ...page, candidates });
    return candidates.map((line) => [one(training.isHeadline[line] === true), ...values(line)]);
  });

/** The marked lines by everything: the table that stands for the pages. */
function textTable(
  pages: readonly TrainingPage[],
  { story, headline }: Omit<Weights, 'text'>,
): Table {
  const weigh = weigher(headline, headlineFeatures);
  return tableOf([...about.lines, ...featuresOf.text], pages, (training) => {
    const { page, rulings } = place(training, story);
    if (!page) return storyRows(training);
    const chosen = headlineOf(page, weigh);
    const values = valuesOf(textFeatures, { ...page, headline: chosen });
    return openLines(training, rulings).map(({ line, label }) => [
      label,
      one(!training.isHeadline[line]),
      one(line !== chosen),
      ...values(line),
    ]);
  });
}

/** Fits each model on what the ones before it find on the pages. */
export function train(pages: readonly TrainingPage[]): { material: Material; weights: Weights } {
  const story = fitStory(tableOf([...about.lines, ...featuresOf.story], pages, storyRows));
  const headlines = headlineTable(pages, story);
  const headline = fitHeadline(headlines);
  const lines = textTable(pages, { story, headline });
  return { material: { lines, headlines }, weights: { story, headline, text: fitText(lines) } };
}
