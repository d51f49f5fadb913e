import type { Dataset } from '../records/dataset.js';
import { decisionsOn, sumOf, type Decisions } from '../records/decisions.js';
import { marksInText } from '../records/located-quotes.js';
import { undecidedRecords } from '../records/undecided-records.js';
import { finding, type Finding } from '../text/finding.js';
import { byCodePoint } from '../text/order.js';
import { registry, type FindingId } from '../text/registry.js';
import type { Raised } from './check.js';
import { undecidedFinding } from './draft-words.js';
import { placesIn, type Places } from './draft-places.js';
import { raisedIn } from './run.js';

/** How far the work on an article is. */
export interface Progress {
  readonly article: string;
  readonly isDraft: boolean;
  readonly marks: { readonly accounted: number; readonly all: number };
  /** Undefined where nothing was proposed for it. */
  readonly decisions: Decisions | undefined;
  readonly left: number;
}

export interface Work {
  /** What is wrong with the files of drafts. */
  readonly findings: readonly Finding[];
  /** What drafts lack and what is only proposed, in the order of the articles’ raw lines. */
  readonly todos: readonly Finding[];
  readonly progress: readonly Progress[];
}

type Found = readonly [check: FindingId, raised: Raised];

const keyOf = (check: FindingId, { file, pointer, line, message }: Raised): string =>
  JSON.stringify([check, file, pointer, line, message]);

const keysOf = (found: readonly Found[]): ReadonlySet<string> =>
  new Set(found.map((each) => keyOf(...each)));

/** The findings that are not `known`. */
export function newAmong(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const seen = keysOf(known.map((each) => [each.check, each]));
  return findings.filter((each) => !seen.has(keyOf(each.check, each)));
}

/** Whether a finding about a draft is something to do, and not an error of its files. */
const isToDo = (check: FindingId): boolean =>
  registry[check].scope === 'records' && registry[check].severity === 'error';

/** What whoever finds something does next. */
function nextOn(check: FindingId, { file, line }: Raised, article: string | undefined): string {
  if (check === 'record/format' || check === 'record/sorted-list')
    return 'npx missile-talks check --fix';
  if (
    article !== undefined &&
    (check === 'quote/unreported-speech' || check === 'quote/mark-accounted')
  )
    return `npx missile-talks new quote ${article} --exact "…", or edit ${file}`;
  return `edit ${file}${line === undefined ? '' : `:${line}`}`;
}

function toDo(check: FindingId, raised: Raised, places: Places): Finding {
  const article = raised.at?.articleId ?? places.articleOf(raised);
  const todo = {
    ...finding(check, raised),
    severity: 'todo',
    next: nextOn(check, raised, article),
  } as const;
  return article === undefined ? todo : { ...todo, article };
}

/** To-dos with the raw lines that they are about, in the order of those; what is about an article as a whole comes first. */
function inOrder(todos: readonly (readonly [Finding, Raised['at']])[], places: Places): Finding[] {
  return todos
    .map(([todo, at]) => {
      const { article = '' } = todo;
      const span = at?.span ?? places.spanOf(todo, article);
      const raw = span && places.lineAt(article, span);
      const byte = span?.byteStart ?? -1;
      return { byte, article, todo: raw ? { ...todo, raw } : todo };
    })
    .sort((a, b) => byCodePoint(a.article, b.article) || a.byte - b.byte)
    .map(({ todo }) => todo);
}

/**
 * What is left to do in articles that are still being coded. `all` is the project with them, `asProposed` the same with what is only
 * proposed: what is wrong without that, and not with it, waits for the proposal to be decided on. `known` is what the released
 * articles raise.
 */
export function workOn(all: Dataset, asProposed: Dataset, known: readonly Finding[]): Work {
  const { project } = all;
  const seen = keysOf(known.map((each) => [each.check, each]));
  const isNew = (each: Found): boolean => !seen.has(keyOf(...each));
  const supposed = raisedIn(asProposed);
  const found = raisedIn(all).filter(isNew);
  const left = keysOf(supposed);
  const undecided = undecidedRecords(project);
  const drafts = project.sources.value.articles.flatMap(({ id, draft }) => (draft ? id : []));
  const inWork = new Set([...drafts, ...undecided.map(({ articleId }) => articleId)]);
  const places = placesIn(asProposed, inWork);
  // A proposal may take an id that another record has.
  const taken = supposed.filter((each) => each[0] === 'id/duplicate' && isNew(each));
  const lacking = [...found.filter((each) => left.has(keyOf(...each))), ...taken];
  const todos = inOrder(
    [
      ...new Map(
        lacking
          .filter(([check]) => isToDo(check))
          .map((each) => [keyOf(...each), [toDo(...each, places), each[1].at]] as const),
      ).values(),
      ...undecided.map((each) => [undecidedFinding(each, project), undefined] as const),
    ],
    places,
  );
  const wrong = found.filter(([check]) => !isToDo(check)).map((each) => finding(...each));
  return {
    findings: [...newAmong(all.readFindings, known), ...wrong],
    todos,
    progress: [...inWork].sort(byCodePoint).map((id) => progressOf(all, id, drafts, todos)),
  };
}

function progressOf(
  all: Dataset,
  article: string,
  drafts: readonly string[],
  todos: readonly Finding[],
): Progress {
  const marks = marksInText(all).filter(({ records }) => records.article.id === article);
  const decisions = decisionsOn(all.project, article);
  return {
    article,
    isDraft: drafts.includes(article),
    marks: {
      accounted: marks.filter(({ owners }) => owners.length === 1).length,
      all: marks.length,
    },
    decisions: decisions && sumOf(decisions),
    left: todos.filter((todo) => todo.article === undefined || todo.article === article).length,
  };
}
