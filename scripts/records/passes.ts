import type { CuratedActor } from '../model/records/actors.js';
import type { AdjudicationFile } from '../model/records/registries.js';
import { codingOf, type Coding } from './coding.js';
import { parseCuratedFile, type ParsedFile } from './parse-file.js';
import type { Article, ArticleRecords, Project, Sourced } from './project.js';
import { resolveSelectors } from './selectors.js';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';

/** The two raw codings and what was decided where they differ. */
export interface Passes {
  readonly first: Coding;
  readonly second: Coding;
  readonly adjudication: Sourced<AdjudicationFile>;
}

export const passNames = ['first', 'second'] as const;
export type PassName = (typeof passNames)[number];

const kinds = ['actors', 'events', 'mentions', 'quotes'] as const;
const passFile = (pass: PassName, articleId: string, kind: (typeof kinds)[number]): string =>
  `curated/passes/${pass}/${articleId}/${kind}.json`;

export const adjudicationPath = 'curated/passes/adjudication.json';

/** The files of one raw pass of an article. */
export const passFiles = (pass: PassName, articleId: string): string[] =>
  kinds.map((kind) => passFile(pass, articleId, kind));

/** True when the project holds anything of a pass of an article. */
export const hasPass = (pass: PassName, articleId: string, files: Files): boolean =>
  passFiles(pass, articleId).some((path) => files.has(path));

/** The articles coded twice of which both passes are there; `pass/coding` reports any other state. */
export const codedTwice = ({ articles }: Project, files: Files): Article[] =>
  articles.filter(
    ({ id, source }) =>
      source.coding === 'double' && passNames.every((pass) => hasPass(pass, id, files)),
  );

/** The actors of several files as one list: what is printed where is put together, the first entry decides the rest. */
function mergedActors(lists: readonly (readonly CuratedActor[])[]): CuratedActor[] {
  const merged = new Map<string, CuratedActor>();
  for (const actor of lists.flat()) {
    const known = merged.get(actor.id);
    const printed = [...(known?.printed ?? []), ...actor.printed];
    merged.set(actor.id, { ...(known ?? actor), printed });
  }
  return [...merged.values()];
}

/**
 * One of the two raw codings of the given articles, read and located like the published records; articles of which a file
 * cannot be read are left out, with the findings.
 */
function readPass(
  pass: PassName,
  articles: readonly Article[],
  project: Project,
  files: Files,
): { coding: Coding; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const keep = <T>(parsed: ParsedFile<T>): ParsedFile<T>['parsed'] => {
    findings.push(...parsed.findings);
    return parsed.parsed;
  };
  const records: ArticleRecords[] = [];
  const actorLists: (readonly CuratedActor[])[] = [];
  for (const article of articles) {
    const { id } = article;
    const actors = keep(parseCuratedFile(files, passFile(pass, id, 'actors'), 'actors'));
    const events = keep(parseCuratedFile(files, passFile(pass, id, 'events'), 'events'));
    const mentions = keep(parseCuratedFile(files, passFile(pass, id, 'mentions'), 'mentions'));
    const quotes = keep(parseCuratedFile(files, passFile(pass, id, 'quotes'), 'quotes'));
    if (!actors || !events || !mentions || !quotes) continue;
    actorLists.push(actors.value.actors);
    records.push({ article, events, mentions, quotes });
  }
  const { $schema } = project.actors.value;
  const actors = { ...project.actors, value: { $schema, actors: mergedActors(actorLists) } };
  const ofPass: Project = { ...project, actors, records };
  return { coding: codingOf(ofPass, resolveSelectors(ofPass)), findings };
}

/** Both codings of the articles coded twice, with the decisions between them; none where every article was coded once. */
export function readPasses(
  project: Project,
  files: Files,
): { passes: Passes | undefined; findings: readonly Finding[] } {
  const articles = codedTwice(project, files);
  if (articles.length === 0) return { passes: undefined, findings: [] };
  const first = readPass('first', articles, project, files);
  const second = readPass('second', articles, project, files);
  const { parsed: adjudication, findings } = parseCuratedFile(
    files,
    adjudicationPath,
    'adjudication',
  );
  const passes = adjudication && { first: first.coding, second: second.coding, adjudication };
  return { passes, findings: [...first.findings, ...second.findings, ...findings] };
}
