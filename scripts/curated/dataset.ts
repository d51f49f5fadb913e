import { resolveAnchors, type Anchors } from './anchors.js';
import { assembleProject } from './assemble.js';
import { findNameMentions, type NameMention } from './name-mentions.js';
import type { Article, ArticleRecords, Files, Project } from './project.js';
import { anchorQuotes, type AnchoredQuote } from './segments.js';
import type { Finding } from '../model/finding.js';

/** A project with every quoted passage looked up: what checks look at and tables are made of. */
export interface Dataset {
  readonly files: Files;
  readonly project: Project;
  readonly anchors: Anchors;
  readonly quotes: ReadonlyMap<Article, readonly AnchoredQuote[]>;
  /** Where the names of actors are printed. */
  readonly names: ReadonlyMap<Article, readonly NameMention[]>;
  /** Findings of reading and parsing, which ran before any check. */
  readonly readFindings: readonly Finding[];
}

function namesIn({ article, mentions }: ArticleRecords, project: Project, anchors: Anchors): NameMention[] {
  const overrides = mentions.value.mentions.flatMap(({ sense }, index) => {
    const span = anchors.find(mentions.document.file, `/mentions/${index}`);
    return span ? [{ sense, span }] : [];
  });
  return findNameMentions(article, project.actors.value.actors, overrides);
}

/** Reads and anchors a project. `dataset` is undefined when not even its frame could be read. */
export function readDataset(files: Files): { dataset: Dataset | undefined; findings: readonly Finding[] } {
  const { project, findings } = assembleProject(files);
  if (!project) return { dataset: undefined, findings };
  const anchors = resolveAnchors(project);
  const quotes = new Map(project.records.map((records) => [records.article, anchorQuotes(records, anchors)]));
  const names = new Map(project.records.map((records) => [records.article, namesIn(records, project, anchors)]));
  return { dataset: { files, project, anchors, quotes, names, readFindings: findings }, findings };
}
