import type { z } from 'zod';
import { writeTogether } from '../io/write-together.js';
import type { CuratedKind } from '../model/json-schemas.js';
import type { ActorsFile } from '../model/records/actors.js';
import { readWork, runPipeline } from '../pipeline.js';
import { noIntervals } from '../reliability/bootstrap.js';
import { canonicalText } from '../records/canonical.js';
import type { Article, ArticleRecords, Project } from '../records/project.js';
import { bytesOf, type Files } from '../text/files.js';
import { type Finding, sortFindings } from '../text/finding.js';
import { closest } from '../text/closest.js';
import { Refusal } from '../text/refusal.js';
import type { Released } from '../records/released.js';
import type { Choice } from './ask.js';
import { openProject, openReleased, writingInto } from './open-project.js';
import { print, printJson, progress } from './output.js';
import { projectIn } from './plan-article.js';
import { formatFindings } from './report.js';

/** An article with its records. @throws Refusal when there is none. */
export function articleIn(
  project: Project,
  id: string,
): { readonly article: Article; readonly records: ArticleRecords } {
  const records = project.records.find(({ article }) => article.id === id);
  if (records) return { article: records.article, records };
  const ids = project.articles.map((article) => article.id);
  const near = closest(id, ids);
  throw new Refusal(
    `The project has no article ${id} whose files can be read; it has ${ids.join(', ')}${near === undefined ? '' : `. Perhaps ${near} is meant`}.`,
  );
}

/** Every actor of the file, also those that are only proposed. */
export const actorsOf = ({ actors }: Project): ActorsFile['actors'] =>
  (actors.document.value as ActorsFile).actors;

/** The actors that an article prints: those that its records are likely to name. */
export const likelyActors = (project: Project, articleId: string): Choice[] =>
  actorsOf(project)
    .filter(({ printed }) => printed.some(({ article }) => article === articleId))
    .map(({ id, name }) => ({ value: id, help: name }));

/** A record as its schema has it. @throws Refusal that says what it lacks. */
export function validRecord(schema: z.ZodType, record: unknown): unknown {
  const result = schema.safeParse(record);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('-').replaceAll('_', '-') ?? '';
  throw new Refusal(`The record is not whole: --${where}: ${issue?.message ?? ''}.`);
}

export interface AddedRecord {
  readonly id: string;
  readonly record: unknown;
  /** The file as a whole, with the record. */
  readonly value: unknown;
}

interface Adding {
  readonly root: string;
  readonly path: string;
  readonly kind: CuratedKind;
  readonly json?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  /** Makes the record, in the project as it is when nobody else writes. */
  readonly make: (project: Project) => AddedRecord;
}

/** Everything that `check` says of a project, its drafts included. */
function findingsOf(files: Files, released: Released): Finding[] {
  const { findings } = runPipeline(files, { released, bootstrap: noIntervals });
  const work = readWork(files, findings, released);
  // What others proposed has other numbers once a record stands before it.
  const todos = work.todos.filter(({ check }) => check !== 'draft/proposed');
  return [...findings, ...work.findings, ...todos];
}

const keyOf = ({ check, file, message }: Finding): string => `${check} ${file} ${message}`;

/** Adds a record that a person gave, and shows what `check` says now that it did not say before. Returns the exit code. */
export async function addRecord({ root, path, kind, json, dryRun, make }: Adding): Promise<number> {
  const add = async (files: Files) => {
    const added = make(projectIn(files, [path]));
    const changed = new Map([[path, bytesOf(canonicalText(kind, added.value))]]);
    if (!dryRun) await writeTogether(root, files, changed);
    return { added, before: files, after: new Map([...files, ...changed]) };
  };
  const { added, before, after } = dryRun
    ? await add(await openProject(root))
    : await writingInto(root, add);
  const released = await openReleased(root);
  const known = new Set(findingsOf(before, released).map(keyOf));
  const fresh = sortFindings(findingsOf(after, released)).filter((each) => !known.has(keyOf(each)));
  const { id, record } = added;
  progress(`${id}: ${dryRun ? 'would be added' : 'added'} to ${path}`);
  if (json) printJson({ id, file: path, record, findings: fresh });
  else print(formatFindings(fresh, 'text'));
  if (fresh.length === 0) progress('check finds nothing wrong with it');
  return 0;
}
