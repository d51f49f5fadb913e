import { once } from '../../text/lookup.js';
import type { PageLine } from '../line.js';
import { isInText, rule, type Rulings } from '../rulings.js';
import { linesAfter, linesBefore, linesBetween } from './between.js';
import { headlineOf } from './choose-headline.js';
import { compared } from './compared.js';
import { ruleOnDuplicates } from './duplicates.js';
import { wordFeatures } from './features.js';
import { ruleOnForms } from './forms-of-lines.js';
import { hasNoChrome, isDated } from './clean.js';
import { candidatesFor, headlineFeatures, type HeadlinePage } from './headline.js';
import { type Features, type Linear, reasonsFor, weigher, type Weighing } from './linear.js';
import {
  markupFeatures,
  markupWeights,
  titleFeatures,
  type TitledPage,
} from './markup-features.js';
import { placed, type PlacedPage, withRuns } from './page.js';
import { placeFeatures } from './place-features.js';
import { readColumns } from './read-columns.js';
import { endOfDeck, roleInText, roleOfChrome } from './roles.js';
import { storyOf } from './story.js';
import { ruleOnWriter } from './writer.js';
import { type Weights, weights } from './weights.js';

export const textFeatures = { ...wordFeatures, ...placeFeatures };

const storyFeatures = { ...wordFeatures, ...markupFeatures };
const lineFeatures = { ...textFeatures, ...markupFeatures };
const titleLineFeatures = { ...headlineFeatures, ...markupFeatures, ...titleFeatures };

const withMarkup = (
  { bias, weights: fitted }: Linear,
  byHand: Readonly<Record<string, number>>,
): Linear => ({
  bias,
  weights: { ...fitted, ...byHand },
});

/** A model with the weights of markup, and what weighs lines by it. */
function completed<P>(
  fitted: Linear,
  byHand: Readonly<Record<string, number>>,
  features: Features<P>,
) {
  const model = withMarkup(fitted, byHand);
  return {
    weigher: weigher(model, features),
    reasons: (page: P) => reasonsFor(model, features, page),
  };
}

const storyModel = once((fitted: Linear) => completed(fitted, markupWeights.story, storyFeatures));
const headlineModel = once((fitted: Linear) =>
  completed<HeadlinePage & TitledPage>(fitted, markupWeights.headline, titleLineFeatures),
);
const textModel = once((fitted: Linear) => completed(fitted, markupWeights.text, lineFeatures));

/** Gives why a line was decided upon as it was; nothing where a rule did. */
export type Explain = (line: number) => Weighing | undefined;

/** A page and where its story stands; undefined when no line reads as text. Rules on what is chrome by its form. */
export function readPage(
  lines: readonly PageLine[],
  rulings: Rulings,
  story: Linear,
  sites: readonly string[] = [],
): PlacedPage | undefined {
  const columns = readColumns(lines);
  ruleOnForms(lines, columns, rulings);
  const page = withRuns(lines, columns, rulings, sites);
  const stretch = storyOf(page, storyModel(story).weigher(page));
  return stretch && placed(page, stretch);
}

/** What is known of a page beside its lines. */
export interface PageFacts {
  /** Titles that its metadata states. */
  readonly titles?: readonly string[];
  /** Names of the site or publisher. */
  readonly sites?: readonly string[];
}

/**
 * Decides which of the lines that no rule has decided on belong to the text, and gives every line a role. Lines are weighed by
 * linear models: one finds the stretch of the story, one the headline, one decides line by line. Then short lines between lines
 * of the text are taken back, and what is printed twice is ruled on.
 */
export function ruleByWeights(
  lines: readonly PageLine[],
  rulings: Rulings,
  { titles = [], sites = [] }: PageFacts = {},
  models: Weights = weights,
): Explain {
  const before = readPage(lines, rulings, models.story, sites);
  if (!before) {
    // A list or a poem is a text for want of anything else, but where there is chrome it is a page of links.
    const isPage = [...rulings.values()].some(({ role }) => !isInText(role));
    lines.forEach((_, line) => {
      rule(rulings, line, isPage ? 'navigation' : 'body', 'general/no-prose');
    });
    return () => undefined;
  }
  const title = headlineModel(models.headline);
  const byLine = textModel(models.text);
  const titled = { ...before, titles: titles.map(compared) };
  const page = { ...titled, headline: headlineOf(titled, title.weigher) };
  const decided = new Set(rulings.keys());
  const weigh = byLine.weigher(page);
  /** What stands over a headline is a section, a kicker or the name of the site, unless it is a paragraph. */
  const isOver = (line: number): boolean => line < page.headline && !page.columns.prose[line];
  const opens = (line: number): boolean =>
    page.columns.opensComments[line] === 1 && page.commented[line] === 1;
  /** The rule that takes out a line which would pass for text by its weight. */
  const ruleOut = (line: number): string => {
    if (isOver(line)) return 'general/above-headline';
    return opens(line) ? 'general/opens-comments' : 'general/dated-line';
  };
  const isWeighedText = (line: number): boolean =>
    line === page.headline ||
    (!decided.has(line) &&
      !isOver(line) &&
      !opens(line) &&
      !isDated(page, line) &&
      weigh(line) > 0);
  const isClean = hasNoChrome(page, rulings);
  const inText = lines.map((_, line) => isWeighedText(line));
  /** A teaser or a caption within the text does not end it. */
  const isInserted = (line: number): boolean => {
    const role = rulings.get(line)?.role;
    return role === 'related_link' || role === 'caption';
  };
  const between = new Set(linesBetween(page, (line) => inText[line] === true, isInserted));
  for (const line of linesAfter(page, inText.lastIndexOf(true), isInserted)) between.add(line);
  const first = inText.findIndex((is, line) => is && line > page.headline);
  for (const line of linesBefore(page, first)) between.add(line);
  const isText = (line: number): boolean =>
    inText[line] === true ||
    (!decided.has(line) &&
      !isDated(page, line) &&
      ((isClean && !isOver(line)) || between.has(line)));
  const text = lines.flatMap((_, line) => (isText(line) ? [line] : []));
  const deckEnd = endOfDeck(page, text);
  text.forEach((line, at) => {
    const role = roleInText(page, line, text[at + 1], deckEnd);
    const byWeight = role === 'headline' ? 'model/headline' : 'model/text';
    const byRule = isClean ? 'general/clean-page' : 'general/between-text';
    rule(rulings, line, role, inText[line] ? byWeight : byRule);
  });
  lines.forEach((_, line) => {
    if (rulings.has(line)) return;
    rule(rulings, line, roleOfChrome(page, line), weigh(line) > 0 ? ruleOut(line) : 'model/chrome');
  });
  ruleOnWriter(lines, rulings);
  ruleOnDuplicates(lines, page.columns, rulings);
  let reasons: { readonly ofTitle: Explain; readonly ofText: Explain } | undefined;
  return (line) => {
    if (!rulings.get(line)?.rule.startsWith('model/')) return undefined;
    reasons ??= {
      ofTitle: title.reasons({ ...page, candidates: candidatesFor(page) }),
      ofText: byLine.reasons(page),
    };
    return line === page.headline ? reasons.ofTitle(line) : reasons.ofText(line);
  };
}
