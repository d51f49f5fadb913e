import { textFeatures } from '../../scripts/corpus/lines/decide.js';
import { wordFeatures } from '../../scripts/corpus/lines/features.js';
import { headlineFeatures, sharingFeatures } from '../../scripts/corpus/lines/headline.js';
import type { Linear } from '../../scripts/corpus/lines/linear.js';
import type { Weights } from '../../scripts/corpus/lines/weights.js';
import { type Choice, fit } from './fit.js';
import { about, type Material } from './material.js';
import { columnsOf, type Table } from './table.js';

const penalties = { story: 3, headline: 25, text: 15 };

/** The features that each model weighs. */
export const featuresOf = {
  story: Object.keys(wordFeatures),
  headline: Object.keys(headlineFeatures),
  text: Object.keys(textFeatures),
};

/** Pages count for the root of their length: long ones tell more, but not as much more as they are longer. */
const pageWeight = (lines: number): number => 5 / Math.sqrt(lines);

/** One choice for each line that counts. */
function fitLines(lines: Table, model: 'story' | 'text'): Linear {
  const facts = columnsOf(lines, about.lines);
  const counts = facts.map(([, , story, text]) => (model === 'story' ? story : text) === 1);
  const counted = new Map<number, number>();
  facts.forEach(([page = 0], at) => {
    if (counts[at]) counted.set(page, (counted.get(page) ?? 0) + 1);
  });
  const choices = columnsOf(lines, featuresOf[model]).flatMap((row, at): Choice[] => {
    const [page = 0, isText] = facts[at] ?? [];
    return counts[at]
      ? [{ rows: [row], right: isText === 1 ? 0 : -1, weight: pageWeight(counted.get(page) ?? 1) }]
      : [];
  });
  return fit(featuresOf[model], choices, penalties[model]);
}

/** Some headlines have no word in common with the story: each page stands for one of these too, with less weight. */
const oddHeadlines = 0.7;
const shares = featuresOf.headline.map((name) => sharingFeatures.has(name));
const withoutSharing = (row: Float64Array): Float64Array =>
  row.map((value, at) => (shares[at] ? 0 : value));

export function fitHeadline(headlines: Table): Linear {
  const facts = columnsOf(headlines, about.headlines);
  const rows = columnsOf(headlines, featuresOf.headline);
  const pages = new Map<number, { rows: Float64Array[]; right: number }>();
  facts.forEach(([number = 0, isHeadline], at) => {
    const page = pages.get(number) ?? { rows: [], right: -1 };
    if (isHeadline === 1 && page.right < 0) page.right = page.rows.length;
    page.rows.push(...rows.slice(at, at + 1));
    pages.set(number, page);
  });
  const choices = [...pages.values()].flatMap(({ rows: candidates, right }): Choice[] => {
    return [
      { rows: candidates, right, weight: 1 },
      { rows: candidates.map(withoutSharing), right, weight: oddHeadlines },
    ];
  });
  return fit(featuresOf.headline, choices, penalties.headline);
}

export const fitStory = (lines: Table): Linear => fitLines(lines, 'story');
export const fitText = (lines: Table): Linear => fitLines(lines, 'text');

/** The weights from numbers alone. */
export const fitWeights = ({ lines, headlines }: Material): Weights => ({
  story: fitStory(lines),
  headline: fitHeadline(headlines),
  text: fitText(lines),
});
