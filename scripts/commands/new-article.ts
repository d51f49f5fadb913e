import type { Command } from 'commander';
import { ownVersion } from '../io/own-package.js';
import { writeTogether } from '../io/write-together.js';
import { articleId } from '../model/fields.js';
import { type NewPage, nextArticleId, refuseKnown } from '../records/new-source.js';
import type { Files } from '../text/files.js';
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
import { bytesAt, inFile } from './page-files.js';
import { looksLikeHtml, textOfPage } from './page-reading.js';
import { type AddedArticle, tellArticle } from './new-article-told.js';
import { changedByArticle, planArticle, projectIn } from './plan-article.js';
import { ambiguousDates } from './shown-article.js';

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
  const id = valid('id', articleId(), options.id ?? nextArticleId(project));
  refuseKnown(project, { id, bytes: page.bytes });
  const { publisher } = await publisherOf(project, options.publisher, conversation);
  const described: NewPage = {
    id,
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

/** Adds a page to the corpus as a draft. Returns the exit code. */
export async function newArticle(file: string, options: NewArticleOptions): Promise<number> {
  const { root, dryRun } = options;
  const page = await readPage(file, options);
  const described = await conversing((conversation) => describePage(page, options, conversation));
  const add = async (files: Files): Promise<AddedArticle> => {
    const id = options.id ?? nextArticleId(projectIn(files, changedByArticle));
    const plan = planArticle(files, { ...described, id }, ownVersion());
    const paths = dryRun ? [...plan.files.keys()] : await writeTogether(root, files, plan.files);
    return { ...page, plan, paths, after: new Map([...files, ...plan.files]) };
  };
  // What was asked for may have taken a while: all is read again where nobody else writes.
  tellArticle(dryRun ? await add(await openProject(root)) : await writingInto(root, add), options);
  return 0;
}

export const command = (): Command => newArticleCommand().action(exitWith(newArticle));
