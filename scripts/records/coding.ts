import { locateQuotes, type LocatedQuote } from './located-quotes.js';
import { findNameMentions, type NameMention } from './name-mentions.js';
import type { Article, ArticleRecords, Project } from './project.js';
import type { ResolvedSelectors } from './selectors.js';

/** Records with every quoted passage looked up: the published ones, or those of one raw pass. */
export interface Coding {
  readonly project: Project;
  readonly selectors: ResolvedSelectors;
  readonly quotes: ReadonlyMap<Article, readonly LocatedQuote[]>;
  /** Where the names of actors are printed. */
  readonly names: ReadonlyMap<Article, readonly NameMention[]>;
}

function namesIn(
  { article, mentions }: ArticleRecords,
  project: Project,
  selectors: ResolvedSelectors,
): NameMention[] {
  const overrides = mentions.value.mentions.flatMap(({ sense }, index) => {
    const span = selectors.find(mentions.document.file, `/mentions/${index}`);
    return span ? [{ sense, span }] : [];
  });
  return findNameMentions(article, project.actors.value.actors, overrides);
}

export function codingOf(project: Project, selectors: ResolvedSelectors): Coding {
  const { records } = project;
  return {
    project,
    selectors,
    quotes: new Map(records.map((each) => [each.article, locateQuotes(each, selectors)])),
    names: new Map(records.map((each) => [each.article, namesIn(each, project, selectors)])),
  };
}
