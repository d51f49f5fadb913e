import type { Block } from '../corpus/article.js';
import type { Selector } from '../model/fields.js';
import type { CodedActor } from '../model/records/coded.js';
import { having, once } from '../text/lookup.js';
import type { Article, CodedArticle, Project, Sourced } from './project.js';
import { resolveSelector, type Resolution, type Span } from './selector.js';

/** A selector a curator wrote, and where. */
export interface PlacedSelector {
  readonly document: Sourced<unknown>['document'];
  readonly pointer: string;
  readonly article: Article;
  readonly selector: Selector;
  /** In-text blocks only, or every block of the page. */
  readonly scope: 'text' | 'page';
}

export interface ResolvedSelectors {
  /** Every selector with what it resolved to, in file order. */
  readonly all: readonly (PlacedSelector & { readonly resolution: Resolution })[];
  /** The span of the selector at a pointer of a file, or undefined when it did not resolve. */
  find(file: string, pointer: string): Span | undefined;
}

/** Names the place of selectors in one file that quote one article. */
const placing =
  ({ document }: Sourced<unknown>, article: Article) =>
  (scope: PlacedSelector['scope'], pointer: string, selector: Selector): PlacedSelector => ({
    document,
    pointer,
    article,
    selector,
    scope,
  });

type Actors = Sourced<{ readonly actors: readonly CodedActor[] }>;

function* actorSelectors(actors: Actors, articles: readonly Article[]): Iterable<PlacedSelector> {
  for (const [index, { printed }] of actors.value.actors.entries()) {
    for (const [printedIndex, { article: articleId, roles = [] }] of printed.entries()) {
      const article = having(articles, 'id', articleId)[0];
      if (!article) continue;
      const at = placing(actors, article);
      for (const [roleIndex, role] of roles.entries())
        yield at('text', `/actors/${index}/printed/${printedIndex}/roles/${roleIndex}`, role);
    }
  }
}

function* recordSelectors(records: readonly CodedArticle[]): Iterable<PlacedSelector> {
  for (const { article, events, quotes, mentions } of records) {
    const inQuotes = placing(quotes, article);
    for (const [index, { segments, said }] of quotes.value.quotes.entries()) {
      for (const [segmentIndex, segment] of segments.entries())
        yield inQuotes('text', `/quotes/${index}/segments/${segmentIndex}`, segment);
      if (said?.source) yield inQuotes('page', `/quotes/${index}/said/source`, said.source);
    }
    for (const [index, mark] of (quotes.value.marks ?? []).entries())
      yield inQuotes('text', `/marks/${index}`, mark);
    const inEvents = placing(events, article);
    for (const [index, { date }] of events.value.events.entries())
      if (date?.source) yield inEvents('page', `/events/${index}/date/source`, date.source);
    for (const [index, mention] of events.value.mentions.entries())
      yield inEvents('text', `/mentions/${index}`, mention);
    for (const [index, mention] of mentions.value.mentions.entries())
      yield placing(mentions, article)('text', `/mentions/${index}`, mention);
  }
}

function* referentSelectors({ records }: Project): Iterable<PlacedSelector> {
  for (const { article, quotes } of records) {
    for (const [index, { refers_to: referents = [] }] of quotes.value.quotes.entries()) {
      for (const [referentIndex, referent] of referents.entries()) {
        const pointer = `/quotes/${index}/refers_to/${referentIndex}`;
        yield placing(quotes, article)('text', pointer, referent);
      }
    }
  }
}

function* exampleSelectors({ vocabularies, articles }: Project): Iterable<PlacedSelector> {
  for (const [index, { codes }] of vocabularies.value.vocabularies.entries()) {
    for (const [codeIndex, definition] of codes.entries()) {
      for (const polarity of ['positive', 'negative'] as const) {
        const example = definition[polarity];
        if (!('article' in example)) continue;
        const article = having(articles, 'id', example.article)[0];
        const pointer = `/vocabularies/${index}/codes/${codeIndex}/${polarity}`;
        if (article) yield placing(vocabularies, article)('page', pointer, example);
      }
    }
  }
}

function* exceptionSelectors({ exceptions, articles }: Project): Iterable<PlacedSelector> {
  for (const [index, exception] of exceptions.value.exceptions.entries()) {
    const article = having(articles, 'id', exception.article)[0];
    if (article) yield placing(exceptions, article)('page', `/exceptions/${index}`, exception);
  }
}

/** Finds every passage the records quote. A selector that fails stays in `all` with the reason. */
export const resolveSelectors = (project: Project): ResolvedSelectors =>
  resolved([
    ...actorSelectors(project.actors, project.articles),
    ...recordSelectors(project.records),
    ...referentSelectors(project),
    ...exampleSelectors(project),
    ...exceptionSelectors(project),
  ]);

/** The same of the records of a coding, with the actors of each article in a file of its own. */
export const resolveCoded = (
  records: readonly CodedArticle[],
  actors: readonly Actors[],
): ResolvedSelectors => {
  const articles = records.map(({ article }) => article);
  return resolved([
    ...actors.flatMap((each) => [...actorSelectors(each, articles)]),
    ...recordSelectors(records),
  ]);
};

/** The blocks of an article’s text. */
export const inText = once(({ blocks }: Article): readonly Block[] =>
  blocks.filter((block) => block.inText),
);

/** The blocks in which a selector may find its words. */
export const blocksFor = ({
  article,
  scope,
}: Pick<PlacedSelector, 'article' | 'scope'>): readonly Block[] =>
  scope === 'page' ? article.blocks : inText(article);

function resolved(selectors: readonly PlacedSelector[]): ResolvedSelectors {
  const all = selectors.map((placed) => ({
    ...placed,
    resolution: resolveSelector(blocksFor(placed), placed.selector),
  }));
  const spans = new Map<string, Span>();
  for (const { document, pointer, resolution } of all) {
    if (resolution.kind === 'found') spans.set(`${document.file}#${pointer}`, resolution.span);
  }
  return { all, find: (file, pointer) => spans.get(`${file}#${pointer}`) };
}
