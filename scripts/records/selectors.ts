import type { Selector } from '../model/fields.js';
import type { Article, Project, Sourced } from './project.js';
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

function* actorSelectors({ actors, articles }: Project): Iterable<PlacedSelector> {
  for (const [index, actor] of actors.value.actors.entries()) {
    for (const [printedIndex, printed] of actor.printed.entries()) {
      const article = articles.find(({ id }) => id === printed.article);
      if (!article) continue;
      for (const [roleIndex, selector] of (printed.roles ?? []).entries()) {
        const pointer = `/actors/${index}/printed/${printedIndex}/roles/${roleIndex}`;
        yield { document: actors.document, pointer, article, selector, scope: 'text' };
      }
    }
  }
}

function* recordSelectors({ records }: Project): Iterable<PlacedSelector> {
  for (const { article, events, quotes, mentions } of records) {
    const ofQuotes = { document: quotes.document, article };
    for (const [index, quote] of quotes.value.quotes.entries()) {
      for (const [segmentIndex, selector] of quote.segments.entries()) {
        yield {
          ...ofQuotes,
          pointer: `/quotes/${index}/segments/${segmentIndex}`,
          selector,
          scope: 'text',
        };
      }
      const said = quote.said?.source;
      if (said)
        yield {
          ...ofQuotes,
          pointer: `/quotes/${index}/said/source`,
          selector: said,
          scope: 'page',
        };
    }
    for (const [index, selector] of (quotes.value.marks ?? []).entries()) {
      yield { ...ofQuotes, pointer: `/marks/${index}`, selector, scope: 'text' };
    }
    const ofEvents = { document: events.document, article };
    for (const [index, event] of events.value.events.entries()) {
      const dated = event.date?.source;
      if (dated)
        yield {
          ...ofEvents,
          pointer: `/events/${index}/date/source`,
          selector: dated,
          scope: 'page',
        };
    }
    for (const [index, selector] of events.value.mentions.entries()) {
      yield { ...ofEvents, pointer: `/mentions/${index}`, selector, scope: 'text' };
    }
    for (const [index, selector] of mentions.value.mentions.entries()) {
      yield {
        document: mentions.document,
        article,
        pointer: `/mentions/${index}`,
        selector,
        scope: 'text',
      };
    }
  }
}

function* exampleSelectors({ vocabularies, articles }: Project): Iterable<PlacedSelector> {
  for (const [index, { codes }] of vocabularies.value.vocabularies.entries()) {
    for (const [codeIndex, definition] of codes.entries()) {
      for (const polarity of ['positive', 'negative'] as const) {
        const example = definition[polarity];
        if (!('article' in example)) continue;
        const article = articles.find(({ id }) => id === example.article);
        if (!article) continue;
        const pointer = `/vocabularies/${index}/codes/${codeIndex}/${polarity}`;
        yield {
          document: vocabularies.document,
          pointer,
          article,
          selector: example,
          scope: 'page',
        };
      }
    }
  }
}

function* exceptionSelectors({ exceptions, articles }: Project): Iterable<PlacedSelector> {
  for (const [index, exception] of exceptions.value.exceptions.entries()) {
    const article = articles.find(({ id }) => id === exception.article);
    if (!article) continue;
    yield {
      document: exceptions.document,
      pointer: `/exceptions/${index}`,
      article,
      selector: exception,
      scope: 'page',
    };
  }
}

/** Finds every passage the records quote. A selector that fails stays in `all` with the reason. */
export function resolveSelectors(project: Project): ResolvedSelectors {
  const selectors = [
    ...actorSelectors(project),
    ...recordSelectors(project),
    ...exampleSelectors(project),
    ...exceptionSelectors(project),
  ];
  const all = selectors.map((placed) => {
    const blocks = placed.article.blocks.filter(({ inText }) => inText || placed.scope === 'page');
    return { ...placed, resolution: resolveSelector(blocks, placed.selector) };
  });
  const spans = new Map<string, Span>();
  for (const { document, pointer, resolution } of all) {
    if (resolution.kind === 'found') spans.set(`${document.file}#${pointer}`, resolution.span);
  }
  return { all, find: (file, pointer) => spans.get(`${file}#${pointer}`) };
}
