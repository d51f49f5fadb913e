import type { Command } from 'commander';
import { ownVersion } from '../io/own-package.js';
import { writeTogether } from '../io/write-together.js';
import { articleId } from '../model/fields.js';
import { proposalKinds } from '../model/records/proposals.js';
import { type NewPage, nextArticleId } from '../records/new-source.js';
import { isHtmlName } from '../text/other-formats.js';
import { Refusal } from '../text/refusal.js';
import { conversing, type Conversation } from './ask.js';
import { exitWith } from './context.js';
import {
  dateOrderOf,
  languageOf,
  type NewArticleOptions,
  newArticleCommand,
  publisherOf,
  rightsOf,
  unknown,
  urlOf,
  valid,
} from './new-article-options.js';
import { openProject, writingInto } from './open-project.js';
import { explain, printJson, progress } from './output.js';
import { bytesAt, inFile } from './page-files.js';
import { looksLikeHtml, textOfPage } from './page-reading.js';
import { type ArticlePlan, changedByArticle, planArticle, projectIn } from './plan-article.js';
import { ambiguousDates, readArticle, shownArticle } from './shown-article.js';

/** A page as it was given. */
interface GivenPage {
  readonly bytes: Uint8Array;
  readonly raw: string;
  readonly isHtml: boolean;
}

async function readPage(file: string, { html, text }: NewArticleOptions): Promise<GivenPage> {
  const bytes = new Uint8Array(await bytesAt(file));
  const raw = inFile(file, () => textOfPage(bytes));
  if (raw.trim() === '') throw new Refusal('The page is empty.');
  return { bytes, raw, isHtml: html ?? (text ? false : isHtmlName(file) || looksLikeHtml(raw)) };
}

/** The page with everything that options or a person say of it; asked before anything is locked. */
async function describePage(
  page: GivenPage,
  options: NewArticleOptions,
  conversation: Conversation | undefined,
): Promise<NewPage> {
  const files = await openProject(options.root);
  const project = projectIn(files, changedByArticle);
  const id = options.id ?? nextArticleId(project);
  const { publisher } = await publisherOf(project, options.publisher, conversation);
  const described: NewPage = {
    id: valid('id', articleId(), id),
    bytes: page.bytes,
    isHtml: page.isHtml,
    ...(publisher ? { publisher } : {}),
    language: await languageOf(options.language, conversation),
    rights: await rightsOf(publisher, options.rights, conversation),
    ...(await urlOf(options.url, conversation).then((url) => (url ? { url } : {}))),
  };
  const order = publisher?.date_order;
  if (order) {
    if ([order, undefined].includes(options.dateOrder as typeof order)) return described;
    throw new Refusal(`--date-order: corpus/publishers.json says ${order} of ${publisher.id}.`);
  }
  const [date] = ambiguousDates(planArticle(files, described, ownVersion()).article);
  if (!date && options.dateOrder === undefined) return described;
  const asked = date ? await dateOrderOf(date, options.dateOrder, conversation) : options.dateOrder;
  if (asked === undefined || asked === unknown) return described;
  if (!publisher)
    throw new Refusal('--date-order is written down with the publisher: give --publisher too.');
  return { ...described, publisher: { ...publisher, date_order: asked } };
}

const countsOf = ({ proposals }: ArticlePlan): Record<string, number> =>
  Object.fromEntries(proposalKinds.map((kind) => [kind, proposals[kind].length]));

const nextSteps = (id: string): string[] => [
  `Look at what is left to do: npx missile-talks check ${id}`,
  `Edit curated/${id}/quotes.json, events.json, mentions.json and curated/actors.json: correct what is proposed, delete what is wrong, add what is missing.`,
  `Confirm what is right: npx missile-talks accept ${id} Q… E… (or --all)`,
  `When nothing is left: npx missile-talks accept ${id} --article`,
];

function tell(
  plan: ArticlePlan,
  page: GivenPage,
  written: readonly string[],
  { json, dryRun = false }: NewArticleOptions,
): void {
  const { article } = plan;
  const { id, source } = article;
  const next = nextSteps(id);
  explain(`\n${shownArticle(article, page.raw, page.isHtml)}\n`);
  const counts = countsOf(plan);
  const listed = Object.entries(counts).map(
    ([kind, number]) => `${number} ${kind.replace('_', ' ')}`,
  );
  progress(`${id}: proposed ${listed.join(', ')}`);
  if (dryRun) progress('Nothing was written (--dry-run). It would write:');
  else progress('Written:');
  explain(written.map((path) => `  ${path}\n`).join(''));
  if (!dryRun) explain(`\n${next.map((step, at) => `${at + 1}. ${step}\n`).join('')}`);
  if (json)
    printJson({
      id,
      source,
      page: readArticle(article, page.raw, page.isHtml),
      proposed: counts,
      [dryRun ? 'wouldWrite' : 'written']: written,
      next: dryRun ? [] : next,
    });
}

/** Adds a page to the corpus as a draft. Returns the exit code. */
export async function newArticle(file: string, options: NewArticleOptions): Promise<number> {
  const { root, dryRun } = options;
  const page = await readPage(file, options);
  const described = await conversing((conversation) => describePage(page, options, conversation));
  if (dryRun) {
    const plan = planArticle(await openProject(root), described, ownVersion());
    tell(plan, page, [...plan.files.keys()], options);
    return 0;
  }
  // What was asked for may have taken a while: all is read again where nobody else writes.
  const { plan, written } = await writingInto(root, async (files) => {
    const id = options.id ?? nextArticleId(projectIn(files, changedByArticle));
    const made = planArticle(files, { ...described, id }, ownVersion());
    return { plan: made, written: await writeTogether(root, files, made.files) };
  });
  tell(plan, page, written, options);
  return 0;
}

export const command = (): Command => newArticleCommand().action(exitWith(newArticle));
