import type { CodedActor, CodedQuote } from '../model/records/coded.js';
import { locateQuotes, type LocatedQuote } from './located-quotes.js';
import { findNameMentions, type NameMention } from './name-mentions.js';
import type { Article, CodedArticle } from './project.js';
import type { ResolvedSelectors } from './selectors.js';
import type { UsualSense } from './usual-sense.js';

/** Records with every quoted passage looked up: those of today, those of one raw pass, or those that two passes were decided into. */
export interface Coding<Quote extends CodedQuote = CodedQuote> {
  readonly project: { readonly records: readonly CodedArticle<Quote>[] };
  readonly selectors: ResolvedSelectors;
  readonly quotes: ReadonlyMap<Article, readonly LocatedQuote<Quote>[]>;
  /** Where the names of actors are printed. */
  readonly names: ReadonlyMap<Article, readonly NameMention[]>;
}

function namesIn(
  { article, mentions }: CodedArticle,
  actors: readonly CodedActor[],
  selectors: ResolvedSelectors,
  usualSense?: UsualSense,
): NameMention[] {
  const overrides = mentions.value.mentions.flatMap(({ sense }, index) => {
    const span = selectors.find(mentions.document.file, `/mentions/${index}`);
    return span ? [{ sense, span }] : [];
  });
  return findNameMentions(article, actors, overrides, usualSense);
}

/**
 * @param actors with the names printed in the articles; an actor may stand there once for each article
 * @param usualSenseOf what names of an article stand for unless a record says otherwise; without it, as in version 1.0.0, the actor
 */
export function codingOf<Quote extends CodedQuote>(
  records: readonly CodedArticle<Quote>[],
  actors: readonly CodedActor[],
  selectors: ResolvedSelectors,
  usualSenseOf?: (articleId: string) => UsualSense,
): Coding<Quote> {
  return {
    project: { records },
    selectors,
    quotes: new Map(records.map((each) => [each.article, locateQuotes(each, selectors)])),
    names: new Map(
      records.map((each) => [
        each.article,
        namesIn(each, actors, selectors, usualSenseOf?.(each.article.id)),
      ]),
    ),
  };
}
