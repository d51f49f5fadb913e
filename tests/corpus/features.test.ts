import { describe, expect, test } from 'vitest';
import { textFeatures } from '../../scripts/corpus/lines/decide.js';
import { candidatesFor, headlineFeatures } from '../../scripts/corpus/lines/headline.js';
import { ruleOnForms } from '../../scripts/corpus/lines/forms-of-lines.js';
import type { Features } from '../../scripts/corpus/lines/linear.js';
import { placed, withRuns } from '../../scripts/corpus/lines/page.js';
import { readColumns } from '../../scripts/corpus/lines/read-columns.js';
import type { Rulings } from '../../scripts/corpus/rulings.js';
import { linesOf } from '../../scripts/text/white-space.js';

const raw = `Front | Coast | Harbour
View larger

Harbour Masters Share Charts
SHOALS COME FIRST
By Anna Lind

Masters of both coasts met in the customs house on Monday, officials said, and agreed to share their charts of the shoals.
They are to show:
• all shoals

MS. LIND: No.
“We shall see.”
Nobody would say when the masters meet again.
Comments (2)
I lost my boat on those shoals, and you?
Posted by Lea, May 7, 2013 at 09:12
`;
const lines = linesOf(raw);
const columns = readColumns(lines);
const rulings: Rulings = new Map();
ruleOnForms(lines, columns, rulings);
const page = { ...placed(withRuns(lines, columns, rulings), { first: 5, last: 9 }), headline: 2 };

/** What each feature gives for the lines by their number from 0, where that is not 0. */
type Expected = Readonly<Record<string, Readonly<Record<number, number>>>>;

const ofLines: Expected = {
  'ends as a sentence': { 5: 1, 8: 1, 9: 1, 10: 1, 12: 1 },
  paragraph: { 5: 1 },
  'function words': {
    4: 1 / 3,
    5: 10 / 22,
    6: 3 / 4,
    7: 1 / 3,
    8: 1 / 3,
    9: 1 / 3,
    10: 3 / 8,
    12: 4 / 9,
    13: 2 / 8,
  },
  'all capitals': { 3: 1, 8: 2 / 3 },
  numbers: { 11: 1 / 2, 13: 3 / 8 },
  separators: { 0: 2 },
  commas: { 5: Math.log2(3), 12: 1, 13: Math.log2(3) },
  'reported speech': { 5: 1, 10: 1 },
  'words of comments': { 11: 1, 13: 1 },
  bullet: { 7: 1 },
  'opens with a speaker': { 8: 1, 9: 1 },
  'phrase of a site': { 0: 1, 1: 1 },
  'signature of a comment': { 13: 1 },
  'paragraph above': { 6: 1, 11: 1 / 2, 13: 1 / 2 },
  'chrome above': { 0: 1, 1: 1, 2: 1 },
  'blank line above': { 2: 1, 5: 1, 8: 1 },
  'in the story': { 5: 1, 6: 1, 7: 1, 8: 1, 9: 1 },
  'distance below the story': { 10: 1, 11: Math.log2(3), 12: 2, 13: Math.log2(5) },
  'I, you or we outside the story': { 12: 3 / 9 },
  'next to a signature': { 12: 1 },
  'signatures below': { 9: 1, 10: 1, 11: 1, 12: 1 },
  'comments opened above': { 11: 1, 12: 1, 13: 1 },
  'words of the story': { 2: 3 / 4, 3: 1 / 3, 5: 1, 7: 1, 10: 1 / 5, 12: 1 / 3 },
  'above the headline': { 0: 1, 1: 1 },
  'distance from the headline': { 3: 1, 4: Math.log2(3) },
};

const ofCandidates: Expected = {
  'lines between': { 2: 1 },
  'credits between': { 2: 1, 3: 1 },
  'candidate next above': { 3: 1 },
  'lowest candidate': { 3: 1 },
  'share of words of the story': { 2: 3 / 4, 3: 1 / 3 },
  'fewer than four words': { 3: 1 },
  capitals: { 2: 1, 3: 1 },
  'credit below': { 3: 1 },
  'chrome above': { 2: 1 },
};

function valuesOf<P>(features: Features<P>, of: P, name: string, asked: readonly number[]) {
  const valueOf = features[name]?.(of);
  const values = asked.map((line): [number, number] => [line, valueOf?.(line) ?? 0]);
  return Object.fromEntries(values.filter(([, value]) => value !== 0));
}

describe('a feature of a line', () => {
  test.each(Object.entries(ofLines))('%s', (name, expected) => {
    expect(valuesOf(textFeatures, page, name, [...lines.keys()])).toEqual(expected);
  });
});

describe('a feature of a headline', () => {
  const candidates = candidatesFor(page);
  test.each(Object.entries(ofCandidates))('%s', (name, expected) => {
    expect(valuesOf(headlineFeatures, { ...page, candidates }, name, candidates)).toEqual(expected);
  });
});
