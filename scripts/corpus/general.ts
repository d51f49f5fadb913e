import { chromeByWords } from './lexicon.js';
import { sharedWithOpening, shapeOf } from './line-shape.js';
import { mainText, type Range } from './main-text.js';
import { byline, captionWithCredit, isBracketedCredit, isDateOnly } from './printed-forms.js';
import { isDoubled, rule, type Rulings } from './rulings.js';
import type { Line } from '../text/white-space.js';

/** How far above the first paragraph a headline may be. */
const headlineReach = 15;
const headlineWords = { least: 3, most: 25 };
const leastShare = 0.25;
const linkWords = { least: 4, most: 20 };

function ruleOnPrintedForms(lines: readonly Line[], rulings: Rulings): void {
  lines.forEach(({ folded }, index) => {
    const { words } = shapeOf(folded);
    const chrome = chromeByWords(folded, words);
    if (chrome) rule(rulings, index, chrome.role, chrome.rule);
    else if (isDateOnly(folded)) rule(rulings, index, 'page_date', 'general/date-line');
    else if (isBracketedCredit(folded)) rule(rulings, index, 'credit_line', 'general/credit-line');
    else if (byline.test(folded) && words <= 12)
      rule(rulings, index, 'credit_line', 'general/byline');
  });
}

/** The line above the text that shares most words with its first paragraphs is the headline; what follows it, a deck. */
function ruleAbove(lines: readonly Line[], text: Range, rulings: Rulings): void {
  const opening = lines
    .slice(text.first, text.last + 1)
    .filter(({ folded }) => shapeOf(folded).isProse);
  const candidates = lines.flatMap((line, index) => {
    if (index >= text.first || index < text.first - headlineReach || rulings.has(index)) return [];
    const { words } = shapeOf(line.folded);
    if (words < headlineWords.least || words > headlineWords.most) return [];
    const { shared, share } = sharedWithOpening(line, opening);
    return shared >= 2 || (shared === 1 && share >= leastShare)
      ? [{ index, score: shared * share }]
      : [];
  });
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const headline = candidates.find(({ score }) => score >= best / 2)?.index;
  for (const { index } of candidates) {
    if (index === headline) rule(rulings, index, 'headline', 'general/headline');
    else if (headline !== undefined && index > headline) {
      const repeats = lines[index]?.folded === lines[headline]?.folded;
      rule(
        rulings,
        index,
        repeats ? 'duplicate_heading' : 'deck',
        repeats ? 'general/duplicate' : 'general/deck',
      );
    }
  }
  for (let index = 0; index < text.first; index += 1)
    rule(rulings, index, 'navigation', 'general/above-text');
}

function ruleWithin(lines: readonly Line[], text: Range, rulings: Rulings): void {
  for (let index = text.first; index <= text.last; index += 1) {
    const folded = lines[index]?.folded ?? '';
    const shape = shapeOf(folded);
    const isShort = !shape.endsSentence && shape.words <= headlineWords.most;
    if (shape.isProse) rule(rulings, index, 'body', 'general/prose');
    else if (isShort && lines[index - 1]?.folded === folded)
      rule(rulings, index, 'duplicate_heading', 'general/duplicate');
    else if (isShort && captionWithCredit.test(folded))
      rule(rulings, index, 'caption', 'general/caption');
    else if (
      isShort &&
      (isDoubled(lines, index) || shapeOf(lines[index + 1]?.folded ?? '').isProse)
    )
      rule(rulings, index, 'subheading', 'general/subheading');
    else rule(rulings, index, 'body', 'general/within-text');
  }
}

function ruleBelow(lines: readonly Line[], text: Range, rulings: Rulings): void {
  for (let index = text.last + 1; index < lines.length; index += 1) {
    const folded = lines[index]?.folded ?? '';
    const shape = shapeOf(folded);
    const isLink =
      shape.words >= linkWords.least && shape.words <= linkWords.most && !folded.endsWith('.');
    if (shape.isProse) rule(rulings, index, 'promo', 'general/below-text');
    else rule(rulings, index, isLink ? 'related_link' : 'navigation', 'general/below-text');
  }
}

/**
 * Rules that know no publisher: the words of chrome, printed forms, sentence shape, position and
 * words shared with the opening. They complete `rulings`: afterwards every line has a role.
 */
export function applyGeneralRules(lines: readonly Line[], rulings: Rulings): void {
  ruleOnPrintedForms(lines, rulings);
  const text = mainText(lines, rulings);
  if (!text) {
    lines.forEach((_, index) => {
      rule(rulings, index, 'body', 'general/no-prose');
    });
    return;
  }
  ruleAbove(lines, text, rulings);
  ruleWithin(lines, text, rulings);
  ruleBelow(lines, text, rulings);
}
