import { historyChecks } from './checks/lists.js';
import { atRecords } from './checks/draft-rows.js';
import { checkRecords, checkRows } from './checks/run.js';
import { newAmong, workOn, type Work } from './checks/todo.js';
import type { Rows } from './model/tables/index.js';
import { assembleProject, type Dataset, locateRecords } from './records/dataset.js';
import { cutIntoBlocks, dateArticle, readRawArticles } from './records/read-articles.js';
import type { Article } from './records/project.js';
import { oddProse } from './records/odd-prose.js';
import { isInWork, readCurated, type Curated, type View } from './records/read-curated.js';
import { nothingReleased, type Released } from './records/released.js';
import { contentOf, frameOf } from './release/content.js';
import { fillPages, generatedSections } from './release/documents/pages.js';
import { proseOf, readProse } from './release/documents/prose.js';
import {
  type generatedFolders,
  schemaFiles,
  streamRelease,
  textFiles,
  topFiles,
} from './release/generate.js';
import { noIntervals, type BootstrapSettings } from './reliability/bootstrap.js';
import { buildRows } from './tables/build-rows.js';
import type { Files } from './text/files.js';
import { type Finding, hasErrors, sortFindings } from './text/finding.js';
import type { FileInChunks } from './text/chunks.js';
import type { FindingId } from './text/registry.js';
import { exampleTrace } from './trace/render.js';
import type { TraceSource } from './trace/source.js';

export interface Reading {
  /** Undefined when a registry of the project could not be read. */
  readonly dataset: Dataset | undefined;
  /** Of reading, sorted by place. */
  readonly findings: readonly Finding[];
}

/**
 * From the bytes of a project's files to records that are located in the texts of dated articles: those of a release, or of `all`
 * articles, drafts included. What is only proposed is in neither.
 */
export function readDataset(
  files: Files,
  released: Released = nothingReleased,
  view: View = 'released',
): Reading {
  const curated = readCurated(files, view);
  return locate(curated, readArticles(curated, files), files, released);
}

type Articles = ReturnType<typeof readRawArticles> & { readonly dated: readonly Article[] };

function readArticles(curated: Curated, files: Files): Articles {
  const raw = readRawArticles(curated, files);
  return { ...raw, dated: raw.articles.map(cutIntoBlocks).map(dateArticle) };
}

function locate(curated: Curated, raw: Articles, files: Files, released: Released): Reading {
  const findings = sortFindings([...curated.findings, ...raw.findings]);
  const project = assembleProject(curated, raw.dated, findings);
  if (!project) return { dataset: undefined, findings };
  const dataset = locateRecords(project, files, released, findings);
  return { dataset, findings: sortFindings(dataset.readFindings) };
}

/** What is left to do in articles that are still being coded, and in records that are only proposed; `known` is what the pipeline finds without them. */
export function readWork(
  files: Files,
  known: readonly Finding[],
  released: Released = nothingReleased,
): Work {
  const nothing: Work = { findings: [], todos: [], progress: [] };
  const curated = readCurated(files, 'all');
  if (!isInWork(curated)) return nothing;
  const articles = readArticles(curated, files);
  const { dataset: all, findings } = locate(curated, articles, files, released);
  const supposed = readCurated(files, 'proposed');
  const { dataset: asProposed } = locate(supposed, articles, files, released);
  if (!all || !asProposed) return { ...nothing, findings: newAmong(findings, known) };
  const work = workOn(all, asProposed, known);
  if (work.todos.length > 0 || hasErrors([...known, ...work.findings])) return work;
  // Nothing is left but what only a release shows.
  const rows = buildRows(all, noIntervals);
  const ofRows = atRecords(newAmong(checkRows(rows, all, historyChecks), known), all.project);
  const progress = work.progress.map((each) => {
    const own = ofRows.filter(({ article }) => article === each.article);
    return { ...each, left: each.left + own.filter((one) => hasErrors([one])).length };
  });
  return { ...work, findings: [...work.findings, ...ofRows], progress };
}

export interface PipelineResult extends Reading {
  /** The rows of a release; undefined while any finding is an error. */
  readonly rows: Rows | undefined;
}

export interface PipelineOptions {
  /** What earlier releases bind the project to; nothing when left out. */
  readonly released?: Released;
  /** Ids of checks that are not run. */
  readonly leftOut?: ReadonlySet<FindingId>;
  /** How the intervals of reliability are drawn; the standard when left out. */
  readonly bootstrap?: BootstrapSettings;
}

/** From the bytes of a project's files to the rows of a release, with every check. */
export function runPipeline(files: Files, options: PipelineOptions = {}): PipelineResult {
  const { released, leftOut, bootstrap } = options;
  const { dataset, findings: unread } = readDataset(files, released);
  const ofPages = oddProse(files);
  if (!dataset)
    return { dataset, findings: sortFindings([...unread, ...ofPages]), rows: undefined };
  const ofProse = [...readProse(files).findings, ...ofPages];
  const ofRecords = [...ofProse, ...checkRecords(dataset, leftOut)];
  if (hasErrors(ofRecords)) return { dataset, findings: sortFindings(ofRecords), rows: undefined };
  const rows = buildRows(dataset, bootstrap);
  const findings = sortFindings([...ofRecords, ...checkRows(rows, dataset, leftOut)]);
  return { dataset, findings, rows: hasErrors(findings) ? undefined : rows };
}

/** Everything that is generated and committed. */
export interface Generated {
  /** Made one after the other, as they are written. */
  readonly dist: AsyncIterable<FileInChunks>;
  /** Other folders, by path from the project's root. */
  readonly folders: ReadonlyMap<keyof typeof generatedFolders, Files>;
  /** Single files: what services look for at the top of a repository, and pages with generated sections. */
  readonly pages: Files;
}

/** From the rows of a release to its files, and to what else of the project is made from them. */
export function makeRelease(dataset: Dataset, rows: Rows): Generated {
  const { project, files } = dataset;
  const texts = textFiles(dataset);
  const traced: TraceSource = {
    rows: (table) => ({ value: rows[table] }),
    withTexts: true,
    files: new Map([...texts].map(([name, bytes]) => [`text/${name}`, bytes])),
    around: files,
    ids: project.ids.value.ids,
  };
  const sections = generatedSections(rows, project.metadata, () => exampleTrace(traced), {
    prose: proseOf(files),
    renamed: project.renamed.value,
  });
  return {
    dist: streamRelease(contentOf(dataset, rows), frameOf(files)),
    folders: new Map([
      ['schemas', schemaFiles()],
      ['corpus/normalised', texts],
    ]),
    pages: new Map([...topFiles(rows, project.metadata), ...fillPages(files, sections)]),
  };
}
