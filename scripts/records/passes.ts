import type { CodedActor } from '../model/records/coded.js';
import type { AdjudicationFile, RevisionsFile } from '../model/records/registries.js';
import { codingOf, type Coding } from './coding.js';
import { parseCuratedFile, type ParsedFile } from './parse-file.js';
import type { Article, CodedArticle, Project, Sourced } from './project.js';
import { resolveCoded } from './selectors.js';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';

/**
 * The two raw codings, the records of the release that was made of them, and what was decided where they differ; and a third raw coding,
 * which nothing was made of.
 */
export interface Passes {
  readonly first: Coding;
  readonly second: Coding;
  /** Of the articles that have one; undefined where none has. Its coders gave ids of their own to actors, events and quotes. */
  readonly third: PassCoding | undefined;
  /** As that release published them; what later releases changed is in curated/revisions.json. */
  readonly adjudicated: Coding;
  readonly adjudication: Sourced<AdjudicationFile>;
  readonly revisions: Sourced<RevisionsFile>;
}

export interface PassCoding extends Coding {
  /** The actors of each article of `project.records`, in their order. */
  readonly actors: readonly PassActors[];
}
type PassActors = Sourced<{ readonly actors: readonly CodedActor[] }>;

export const passNames = ['first', 'second'] as const;
export type PassName = (typeof passNames)[number];

/** The codings that every article coded twice has. */
export const neededCodings = [...passNames, 'adjudicated'] as const;
/** The folders of curated/passes/, all of one form. An article has a third pass where it has the folder; SHA256SUMS keeps it from getting lost. */
export const codingNames = [...neededCodings, 'third'] as const;
export type CodingName = (typeof codingNames)[number];

/** The files of a coding of an article. */
export const passKinds = ['actors', 'events', 'mentions', 'quotes'] as const;
const codingFile = (
  name: CodingName,
  articleId: string,
  kind: (typeof passKinds)[number],
): string => `curated/passes/${name}/${articleId}/${kind}.json`;

export const adjudicationPath = 'curated/passes/adjudication.json';
/** Digests of every other file of the folder, as `sha256sum -c` reads them: passes and decisions are kept as they were. */
export const frozenPath = 'curated/passes/SHA256SUMS';
/** The version in whose codes the third pass is coded. */
export const versionOfThird = '2.0.0';
/** What the coders of the third pass were given beside the articles, word for word. */
export const guidePath = 'curated/passes/third/GUIDE.md';
export const revisionsPath = 'curated/revisions.json';

/** The files of one coding of an article. */
export const codingFiles = (name: CodingName, articleId: string): string[] =>
  passKinds.map((kind) => codingFile(name, articleId, kind));

/** True when the project holds anything of a coding of an article. */
export const hasCoding = (name: CodingName, articleId: string, files: Files): boolean =>
  codingFiles(name, articleId).some((path) => files.has(path));

/** The articles coded twice of which both passes and what was made of them are there; `pass/coding` reports any other state. */
export const codedTwice = ({ articles }: Project, files: Files): Article[] =>
  articles.filter(
    ({ id, source }) =>
      source.coding === 'double' && neededCodings.every((name) => hasCoding(name, id, files)),
  );

/**
 * One coding of the given articles, read and located like the published records; articles of which a file cannot be read are
 * left out, with the findings.
 */
function readCoding(
  name: CodingName,
  articles: readonly Article[],
  files: Files,
): { coding: PassCoding; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const keep = <T>(parsed: ParsedFile<T>): ParsedFile<T>['parsed'] => {
    for (const each of parsed.findings) findings.push(each);
    return parsed.parsed;
  };
  const records: CodedArticle[] = [];
  const actorFiles: PassActors[] = [];
  for (const article of articles) {
    const { id } = article;
    const actors = keep(parseCuratedFile(files, codingFile(name, id, 'actors'), 'pass_actors'));
    const events = keep(parseCuratedFile(files, codingFile(name, id, 'events'), 'pass_events'));
    const mentions = keep(
      parseCuratedFile(files, codingFile(name, id, 'mentions'), 'pass_mentions'),
    );
    const quotes = keep(parseCuratedFile(files, codingFile(name, id, 'quotes'), 'pass_quotes'));
    if (!actors || !events || !mentions || !quotes) continue;
    actorFiles.push(actors);
    records.push({ article, events, mentions, quotes });
  }
  const actors = actorFiles.flatMap(({ value }) => value.actors);
  const coding = codingOf(records, actors, resolveCoded(records, actorFiles));
  return { coding: { ...coding, actors: actorFiles }, findings };
}

/** The codings of the articles coded twice, with the decisions between them; none where every article was coded once. */
export function readPasses(
  project: Project,
  files: Files,
): { passes: Passes | undefined; findings: readonly Finding[] } {
  const articles = codedTwice(project, files);
  if (articles.length === 0) return { passes: undefined, findings: [] };
  const [first, second, adjudicated] = [
    readCoding('first', articles, files),
    readCoding('second', articles, files),
    readCoding('adjudicated', articles, files),
  ];
  const codedAfresh = articles.filter(({ id }) => hasCoding('third', id, files));
  const third = readCoding('third', codedAfresh, files);
  const adjudication = parseCuratedFile(files, adjudicationPath, 'adjudication');
  const revisions = parseCuratedFile(files, revisionsPath, 'revisions');
  const passes = adjudication.parsed &&
    revisions.parsed && {
      first: first.coding,
      second: second.coding,
      third: codedAfresh.length === 0 ? undefined : third.coding,
      adjudicated: adjudicated.coding,
      adjudication: adjudication.parsed,
      revisions: revisions.parsed,
    };
  const read = [first, second, third, adjudicated, adjudication, revisions];
  return { passes, findings: read.flatMap(({ findings }) => findings) };
}
