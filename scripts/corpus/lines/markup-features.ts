import type { LineMarkup } from '../line.js';
import { compared } from './compared.js';
import type { Feature } from './linear.js';
import type { ReadPage } from './page.js';

/**
 * What HTML says of a line. There are no marked pages of HTML to fit weights on, so these are set by hand, from what the elements
 * mean; in plain text every feature is 0.
 */
const siteElements = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'menu',
  'dialog',
  'select',
  'address',
]);

const siteNames =
  /^(?:nav|navbar|navigation|menu|footer|foot|sidebar|side|aside|related|more|share|sharing|social|comments?|disqus|cookies?|consent|gdpr|newsletter|promo|promotion|adverts?|advertisement|ads?|banner|breadcrumbs?|tags?|popular|recommended|recirc|teasers?|widget|modal|popup|overlay|paywall|login|search|toolbar|tools|subscribe|subscription|legal|copyright|complementary|contentinfo|skip|masthead|topbar|ticker|poll|gallery|controls|author|bio|pullquote|outbrain|taboola)$/;

const storyNames =
  /^(?:articlebody|article-?body|article-?text|article-?content|story|story-?body|storybody|story-?text|storytext|entry|entry-?content|post-?body|post-?content|body-?copy|maintext)$/;

/** The words of ids and classes, so that `nav-main` and `site_footer` are seen for what they are. */
const partsOf = (names: readonly string[]): string[] =>
  names
    .filter((name) => !/^(?:no|has|with|without|is|not)[-_]|(?:left|right)[-_]sidebar$/.test(name))
    .flatMap((name) => [name, ...name.split(/[-_]+/)]);

const known = new WeakMap<
  readonly string[],
  {
    readonly site: boolean;
    readonly story: boolean;
    readonly comment: boolean;
    readonly caption: boolean;
  }
>();

function namedAs({ names }: LineMarkup) {
  const before = known.get(names);
  if (before) return before;
  const parts = partsOf(names);
  const has = (form: RegExp): boolean => parts.some((part) => form.test(part));
  const read = {
    site: has(siteNames),
    story: has(storyNames),
    comment: has(/^(?:comments?|disqus|replies|responses)$/),
    caption: has(/^(?:[a-z]*caption|figcaption|credit|cutline|wp-caption-text)$/),
  };
  known.set(names, read);
  return read;
}

type Holds = (markup: LineMarkup) => boolean;

const within = (...elements: readonly string[]): Holds => {
  const wanted = new Set(elements);
  return ({ path }) => path.some((element) => wanted.has(element));
};

const isHeading: Holds = ({ heading }) => heading !== undefined;

const feature =
  (holds: Holds): Feature<Pick<ReadPage, 'lines'>> =>
  ({ lines }) => {
    // Of a page of HTML every line has markup.
    if (!lines[0]?.markup) return undefined;
    return (line) => {
      const markup = lines[line]?.markup;
      return markup && holds(markup) ? 1 : 0;
    };
  };

const inSite: Holds = (markup) =>
  markup.path.some((element) => siteElements.has(element)) || namedAs(markup).site;
const inStory: Holds = (markup) => within('article', 'main')(markup) || namedAs(markup).story;
const inHeader: Holds = (markup) =>
  within('header')(markup) && !within('article')(markup) && !isHeading(markup);
const isCaption: Holds = (markup) =>
  within('figcaption', 'caption')(markup) || namedAs(markup).caption;

export const markupFeatures = {
  'element or name of a site': feature((markup) => inSite(markup) && !inStory(markup)),
  'element or name of a site in the story': feature((markup) => inSite(markup) && inStory(markup)),
  'header of the page': feature(inHeader),
  'element or name of a story': feature((markup) => inStory(markup) && !inSite(markup)),
  'paragraph element': feature(({ path }) => path.at(-1) === 'p'),
  'heading in the story': feature((markup) => isHeading(markup) && inStory(markup)),
  'heading of the first rank': feature(({ heading }) => heading === 1),
  'heading of another rank': feature(({ heading }) => heading !== undefined && heading > 1),
  linked: feature(({ linked, ...markup }) => linked > 0.75 && !isHeading({ linked, ...markup })),
  caption: feature(isCaption),
  'time element': feature(within('time')),
  hidden: feature(({ isHidden }) => isHidden === true),
};

/** Pages whose metadata states a title. */
export interface TitledPage extends Pick<ReadPage, 'lines'> {
  readonly titles: readonly string[];
}

export const titleFeatures = {
  'title in the metadata':
    ({ lines, titles }: TitledPage) =>
    (line: number): number => {
      const own = compared(lines[line]?.folded ?? '');
      return own.length > 8 && titles.some((title) => title.includes(own)) ? 1 : 0;
    },
};

export const inComments = feature((markup) => namedAs(markup).comment);

type Weights = Partial<Record<keyof typeof markupFeatures | keyof typeof titleFeatures, number>>;

const line = {
  'element or name of a site': -5,
  'element or name of a site in the story': -4,
  'header of the page': -4,
  'element or name of a story': 2,
  'paragraph element': 1.5,
  linked: -4,
  caption: -8,
  'time element': -4,
  hidden: -8,
} satisfies Weights;

/** What they add to each model, beside what words and places do. */
export const markupWeights = {
  story: line,
  text: { ...line, 'heading in the story': 3 },
  headline: {
    ...line,
    'heading of the first rank': 5,
    'heading of another rank': 2,
    'title in the metadata': 5,
  },
} satisfies Record<string, Weights>;
