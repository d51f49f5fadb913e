import type { LineMarkup } from '../line.js';
import type { Linear } from './linear.js';
import type { ReadPage } from './page.js';

const textElements = /^(?:p|h[2-6]|li|blockquote|dd|pre)$/;
/** What systems of publishers call the element that holds a story. */
const bodyName = /^(?:article|story|entry|post|news)[-_]{0,2}(?:body|content|text|copy)/;
const besideName =
  /^(?!has|no|with)(?:.*[-_])?(?:ads?|author-?bio|cards?|links?|more|most-?read|newsletter|promos?|recommend(?:ed)?|related|share|sharing|sidebar|social|tags?|teasers?|trending|widget)(?:[-_].*)?$/;

const isText = ({ path }: LineMarkup): boolean => path.some((name) => textElements.test(name));
const isOfArticle = ({ path, names }: LineMarkup): boolean =>
  path.includes('article') || names.some((name) => bodyName.test(name));

const feature =
  (value: (markup: LineMarkup) => number | boolean) =>
  ({ lines }: ReadPage, line: number): number => {
    const markup = lines[line]?.markup;
    return markup ? Number(value(markup)) : 0;
  };

/** What HTML says of a line; nothing is said of plain text. */
export const markupFeatures = {
  'text of an article in HTML': feature((markup) => isText(markup) && isOfArticle(markup)),
  'paragraph in HTML': feature(({ path }) => path.includes('p')),
  'share in links': feature(({ linked }) => linked),
  'named as beside the story': feature(({ names }) => names.some((name) => besideName.test(name))),
} as const;

/** Set by judgement, since no pages of HTML are at hand to fit them on. */
const markupWeights: Readonly<Record<keyof typeof markupFeatures, number>> = {
  'text of an article in HTML': 2.5,
  'paragraph in HTML': 1,
  'share in links': -4,
  'named as beside the story': -2,
};

/** A model that heeds what HTML says too. */
export const withMarkup = ({ bias, weights }: Linear): Linear => ({
  bias,
  weights: { ...weights, ...markupWeights },
});
