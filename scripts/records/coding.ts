import type { Anchors } from './anchors.js';
import { findNameMentions, type NameMention } from './name-mentions.js';
import type { Article, ArticleRecords, Project } from './project.js';
import { anchorQuotes, type AnchoredQuote } from './segments.js';

/** Records with every quoted passage looked up: the published ones, or those of one raw pass. */
export interface Coding {
  readonly project: Project;
  readonly anchors: Anchors;
  readonly quotes: ReadonlyMap<Article, readonly AnchoredQuote[]>;
  /** Where the names of actors are printed. */
  readonly names: ReadonlyMap<Article, readonly NameMention[]>;
}

function namesIn(
  { article, mentions }: ArticleRecords,
  project: Project,
  anchors: Anchors,
): NameMention[] {
  const overrides = mentions.value.mentions.flatMap(({ sense }, index) => {
    const span = anchors.find(mentions.document.file, `/mentions/${index}`);
    return span ? [{ sense, span }] : [];
  });
  return findNameMentions(article, project.actors.value.actors, overrides);
}

export function anchorRecords(project: Project, anchors: Anchors): Coding {
  const { records } = project;
  return {
    project,
    anchors,
    quotes: new Map(records.map((each) => [each.article, anchorQuotes(each, anchors)])),
    names: new Map(records.map((each) => [each.article, namesIn(each, project, anchors)])),
  };
}
