import { proposalKinds } from '../model/records/proposals.js';
import { readWork, runPipeline } from '../pipeline.js';
import { noIntervals } from '../reliability/bootstrap.js';
import type { Files } from '../text/files.js';
import type { NewArticleOptions } from './new-article-options.js';
import { explain, printJson, progress } from './output.js';
import type { ArticlePlan } from './plan-article.js';
import { progressLine } from './report.js';
import { readArticle, shownArticle } from './shown-article.js';

/** An article that was added, or would be. */
export interface AddedArticle {
  readonly raw: string;
  readonly isHtml: boolean;
  readonly plan: ArticlePlan;
  /** The files that are new or changed. */
  readonly paths: readonly string[];
  /** The project with it. */
  readonly after: Files;
}

const nextSteps = (id: string): string[] => [
  `See what is left to do, line by line: npx missile-talks check ${id}`,
  `Correct what is wrong in curated/${id}/quotes.json, events.json and mentions.json and in curated/actors.json; delete what does not belong; add what is missing with npx missile-talks new quote ${id}, new event ${id} and new actor.`,
  `Where the page names its author or agency, write them into its entry in corpus/sources.json.`,
  `Confirm what is right: npx missile-talks accept ${id} Q… E… or, when nothing wrong is left, --all.`,
  `When nothing is left to do: npx missile-talks accept ${id} --article`,
];

const countsOf = ({ proposals }: ArticlePlan): Record<string, number> =>
  Object.fromEntries(proposalKinds.map((kind) => [kind, proposals[kind].length]));

function progressOn({ after, plan }: AddedArticle): string {
  const { findings } = runPipeline(after, { bootstrap: noIntervals });
  const { progress: all } = readWork(after, findings);
  const own = all.find(({ article }) => article === plan.article.id);
  return own ? progressLine(own) : '';
}

/** Says what was made of a page, what was written, and what to do next; with `json`, also as data. */
export function tellArticle(
  added: AddedArticle,
  { json, dryRun = false }: Pick<NewArticleOptions, 'json' | 'dryRun'>,
): void {
  const { raw, isHtml, plan, paths } = added;
  const { id, source, publisher } = plan.article;
  const next = dryRun ? [] : nextSteps(id);
  explain(`\n${shownArticle(plan.article, raw, isHtml)}\n`);
  const counts = countsOf(plan);
  const listed = Object.entries(counts).map(
    ([kind, number]) => `${kind.replace('_', ' ')} ${number}`,
  );
  progress(`Proposed: ${listed.join(', ')}`);
  if (publisher && paths.includes('corpus/publishers.json'))
    progress(`New of the publisher ${publisher.id}: ${JSON.stringify(publisher)}`);
  progress(dryRun ? 'Nothing was written (--dry-run). It would write:' : 'Written:');
  explain(paths.map((path) => `  ${path}\n`).join(''));
  progress(progressOn(added));
  explain(next.length > 0 ? `\n${next.map((step, at) => `${at + 1}. ${step}\n`).join('')}` : '');
  if (!json) return;
  const page = readArticle(plan.article, raw, isHtml);
  const written = { [dryRun ? 'wouldWrite' : 'written']: paths };
  printJson({ id, source, page, proposed: counts, ...written, next });
}
