import type { PageLine } from '../line.js';
import { rule, type Rulings } from '../rulings.js';
import { placeFeatures, wordFeatures } from './features.js';
import { ruleOnForms } from './forms-of-lines.js';
import { candidatesFor, headlineFeatures, headlineOf } from './headline.js';
import { type Linear, type Reason, reasonsFor, weigher } from './linear.js';
import { markupFeatures, withMarkup } from './markup-features.js';
import { placed, type PlacedPage, withRuns } from './page.js';
import { readColumns } from './read-columns.js';
import { roleInText, roleOfChrome } from './roles.js';
import { storyOf } from './story.js';
import { type Weights, weights } from './weights.js';

/** What the models are fitted on. */
export const textFeatures = { ...wordFeatures, ...placeFeatures };
const allFeatures = { ...textFeatures, ...markupFeatures };
const storyFeatures = { ...wordFeatures, ...markupFeatures };

/** Gives why a line was decided upon as it was; nothing where a rule did. */
export type Explain = (line: number) => readonly Reason[];

/** A page and where its story stands; undefined when no line reads as text. Rules on what is chrome by its form. */
export function readPage(
  lines: readonly PageLine[],
  rulings: Rulings,
  story: Linear,
): PlacedPage | undefined {
  const columns = readColumns(lines);
  ruleOnForms(lines, columns, rulings);
  const page = withRuns(lines, columns);
  const stretch = storyOf(page, weigher(story, storyFeatures));
  return stretch && placed(page, stretch);
}

/**
 * Decides which of the lines that no rule has decided on belong to the text, and gives every line a role. Lines are weighed by
 * linear models: one finds the stretch of the story, one the headline, one decides line by line.
 */
export function ruleByWeights(
  lines: readonly PageLine[],
  rulings: Rulings,
  { story, headline, text: ofText }: Weights = weights,
): Explain {
  const isHtml = lines[0]?.markup !== undefined;
  const text = isHtml ? withMarkup(ofText) : ofText;
  const before = readPage(lines, rulings, isHtml ? withMarkup(story) : story);
  if (!before) {
    lines.forEach((_, line) => {
      rule(rulings, line, 'body', 'general/no-prose');
    });
    return () => [];
  }
  const page = { ...before, headline: headlineOf(before, weigher(headline, headlineFeatures)) };
  const weigh = weigher(text, allFeatures);
  let next: number | undefined;
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    if (rulings.has(line)) continue;
    if (line === page.headline || weigh(page, line) > 0) {
      const role = roleInText(page, line, next);
      rule(rulings, line, role, role === 'headline' ? 'model/headline' : 'model/text');
      next = line;
    } else rule(rulings, line, roleOfChrome(page, line), 'model/chrome');
  }
  return (line) => {
    if (!rulings.get(line)?.rule.startsWith('model/')) return [];
    return line === page.headline
      ? reasonsFor(headline, headlineFeatures, { ...page, candidates: candidatesFor(page) }, line)
      : reasonsFor(text, allFeatures, page, line);
  };
}
