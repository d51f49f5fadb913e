import type { CuratedQuote } from '../model/records/quotes.js';
import { codingOf, type Coding } from './coding.js';
import { readPasses, type Passes } from './passes.js';
import type { Article, Project } from './project.js';
import type { Curated } from './read-curated.js';
import type { Released } from './released.js';
import { resolveSelectors } from './selectors.js';
import { usualSenseIn } from './usual-sense.js';
import type { Files } from '../text/files.js';
import { hasErrors, type Finding } from '../text/finding.js';

/**
 * Curated records with the articles they are about. Undefined when a registry could not be read. `findings` are those of reading.
 */
export function assembleProject(
  curated: Curated,
  articles: readonly Article[],
  findings: readonly Finding[],
): Project | undefined {
  const { metadata, sources, publishers, externalSources, actors, places } = curated;
  const { vocabularies, exceptions, ids, renamed, changes } = curated;
  const { proposals, drafts, droppedIds, undecidedIds } = curated;
  if (!metadata || !sources || !publishers || !externalSources) return undefined;
  if (!actors || !places || !vocabularies || !exceptions || !ids || !renamed) return undefined;
  const records = articles.flatMap((article) => {
    const written = curated.records.get(article.id);
    return written ? [{ article, ...written }] : [];
  });
  const ofCorpus = { metadata, sources, publishers, externalSources };
  const registries = { actors, places, vocabularies, exceptions, ids, renamed, changes };
  const isWhole = !hasErrors(findings);
  const leftOut = { drafts, droppedIds, undecidedIds, isWhole };
  return { ...ofCorpus, ...registries, articles, records, proposals, ...leftOut };
}

/** A project with every quoted passage looked up: what checks look at and tables are made of. */
export interface Dataset extends Coding<CuratedQuote> {
  readonly project: Project;
  readonly files: Files;
  readonly released: Released;
  /** Undefined when every article was coded only once. */
  readonly passes: Passes | undefined;
  /** Findings of reading and parsing, which ran before any check. */
  readonly readFindings: readonly Finding[];
}

/** Records → spans: looks up every passage that the records quote, and those of the two passes. `read` are findings of reading. */
export function locateRecords(
  project: Project,
  files: Files,
  released: Released,
  read: readonly Finding[],
): Dataset {
  const { records, actors } = project;
  const listed = actors.value.actors;
  const coding = codingOf(records, listed, resolveSelectors(project), (articleId) =>
    usualSenseIn(articleId, listed),
  );
  const { passes, findings } = readPasses(project, files);
  return { ...coding, project, files, released, passes, readFindings: [...read, ...findings] };
}
