import type { CuratedQuote } from '../model/records/quotes.js';
import { codingOf, type Coding } from './coding.js';
import { readPasses, type Passes } from './passes.js';
import type { Article, Project } from './project.js';
import type { Curated } from './read-curated.js';
import type { Released } from './released.js';
import { resolveSelectors } from './selectors.js';
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
  const { metadata, sources, publishers, actors, places, vocabularies, exceptions, ids } = curated;
  if (!metadata || !sources || !publishers || !actors || !places) return undefined;
  if (!vocabularies || !exceptions || !ids) return undefined;
  const { changes, droppedIds } = curated;
  const records = articles.flatMap((article) => {
    const written = curated.records.get(article.id);
    return written ? [{ article, ...written }] : [];
  });
  const registries = { sources, publishers, actors, places, vocabularies, exceptions, ids };
  return {
    metadata,
    ...registries,
    changes,
    articles,
    records,
    droppedIds,
    isWhole: !hasErrors(findings),
  };
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
  const coding = codingOf(records, actors.value.actors, resolveSelectors(project));
  const { passes, findings } = readPasses(project, files);
  return { ...coding, project, files, released, passes, readFindings: [...read, ...findings] };
}
