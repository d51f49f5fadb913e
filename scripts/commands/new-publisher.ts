import { Command, Option } from 'commander';
import { writeWhole } from '../io/write-files.js';
import { type DateOrder, dateOrders } from '../dates/terms.js';
import { type Publisher, publishersFile, type PublishersFile } from '../model/records/corpus.js';
import { proposeProfile, type ProfileProposal } from '../proposals/profile/propose-profile.js';
import { canonicalText, formatJson } from '../records/canonical.js';
import { slugOf, withPublisher } from '../records/new-source.js';
import type { Project } from '../records/project.js';
import { bytesOf, type Files } from '../text/files.js';
import { isHtmlName } from '../text/other-formats.js';
import { show } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { exitWith, rootOption } from './context.js';
import { valid } from './new-article-options.js';
import { openProject, writingInto } from './open-project.js';
import { explain, printJson, progress } from './output.js';
import { bytesAt, inFile, nameOf } from './page-files.js';
import { looksLikeHtml, textOfPage } from './page-reading.js';
import { projectIn } from './plan-article.js';
import { shownProfile } from './shown-profile.js';

export interface NewPublisherOptions {
  readonly root: string;
  readonly id?: string;
  readonly name?: string;
  readonly dateOrder?: DateOrder;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const path = 'corpus/publishers.json';
const shape = publishersFile.shape.publishers.element.shape;

async function readPages(files: readonly string[]) {
  const pages = [];
  for (const file of files) {
    const bytes = new Uint8Array(await bytesAt(file));
    const raw = inFile(file, () => textOfPage(bytes));
    pages.push({ name: nameOf(file), raw, html: isHtmlName(file) || looksLikeHtml(raw) });
  }
  return pages;
}

/** The entry that is to get a profile: a new one, or one that has none yet. */
function entryOf(project: Project, { id, name }: NewPublisherOptions): Publisher {
  const { publishers } = project.publishers.document.value as PublishersFile;
  const given = id ?? (name === undefined ? undefined : slugOf(name));
  if (given === undefined || given === '')
    throw new Refusal('Give --name, the name of the publisher as its pages print it.');
  const known = publishers.find((each) => each.id === given);
  if (known?.pages)
    throw new Refusal(
      `${given} has a profile in ${path} already. Edit it there, or give another --id.`,
    );
  if (known && name !== undefined && name !== known.name)
    throw new Refusal(`${given} is ${show(known.name)} in ${path}. Give another --id.`);
  if (known) return known;
  if (name === undefined) throw new Refusal(`${path} has no ${show(given)} yet: give --name too.`);
  return { id: valid('id', shape.id, given), name: valid('name', shape.name, name) };
}

/** The order that was given, stated before or found. @throws Refusal when the pages print the other one. */
function orderOf(
  { id, date_order: stated }: Publisher,
  { dateOrder: given }: NewPublisherOptions,
  { dateOrder: { order: found, telling } }: ProfileProposal,
): DateOrder | undefined {
  const known = given ?? stated;
  if (known && found && known !== found)
    throw new Refusal(
      `${given ? '--date-order' : `${path}, ${id}`}: ${known} cannot be right, since a page prints ${show(telling[0]?.text)}.`,
    );
  return known ?? found;
}

/** What was proposed, and the registry with it. */
interface AddedPublisher {
  readonly proposal: ProfileProposal;
  readonly entry: Publisher;
  readonly bytes: Uint8Array;
}

function planPublisher(
  files: Files,
  pages: Awaited<ReturnType<typeof readPages>>,
  options: NewPublisherOptions,
): AddedPublisher {
  const project = projectIn(files, [path]);
  const known = entryOf(project, options);
  const proposal = proposeProfile(pages, { ...known, all: options.all ?? false });
  const order = orderOf(known, options, proposal);
  const entry: Publisher = {
    ...known,
    ...(order ? { date_order: order } : {}),
    ...(proposal.publisher.pages ? { pages: proposal.publisher.pages } : {}),
  };
  const text = canonicalText('publishers', withPublisher(project, entry));
  return { proposal, entry, bytes: bytesOf(text) };
}

function tell({ proposal, entry }: AddedPublisher, options: NewPublisherOptions): void {
  const { dryRun = false, all = false, json } = options;
  explain(`\n${shownProfile(proposal, all)}\n${formatJson(entry)}\n`);
  progress(
    dryRun
      ? `Nothing was written (--dry-run). ${path} would have this entry.`
      : `Written: ${path} has this entry.`,
  );
  const next = [
    `Delete the lines that are of a story from ${path}, and correct the roles of others.`,
    `See how a page is read with it: npx missile-talks new article FILE --publisher ${entry.id} --dry-run`,
  ];
  if (!dryRun) explain(next.map((step, at) => `${at + 1}. ${step}\n`).join(''));
  if (!json) return;
  const { lines, ofStories, dateOrder, doubledHeading, readings } = proposal;
  const written = { [dryRun ? 'wouldWrite' : 'written']: [path] };
  printJson({
    publisher: entry,
    lines,
    ofStories,
    dateOrder,
    doubledHeading,
    readings,
    ...written,
  });
}

/** Proposes a profile of a publisher from its pages, as an entry to review. Returns the exit code. */
export async function newPublisher(
  files: readonly string[],
  options: NewPublisherOptions,
): Promise<number> {
  const { root, dryRun } = options;
  const pages = await readPages(files);
  const plan = (found: Files): AddedPublisher => planPublisher(found, pages, options);
  const added = dryRun
    ? plan(await openProject(root))
    : await writingInto(root, async (found) => {
        const planned = plan(found);
        await writeWhole(root, path, planned.bytes);
        return planned;
      });
  tell(added, options);
  return 0;
}

export const command = (): Command =>
  new Command('publisher')
    .description(
      'propose what the pages of a publisher carry around their stories, from two or more of them',
    )
    .argument('<files...>', 'pages of different stories as received, text or HTML')
    .option('--name <name>', `${shape.name.description ?? ''} As its pages print it.`)
    .option('--id <id>', `id in ${path}; one without a profile gets it (default: made of the name)`)
    .addOption(
      new Option('--date-order <order>', shape.date_order.description ?? '').choices(dateOrders),
    )
    .option('--all', 'take in lines that change nothing on these pages')
    .addOption(rootOption())
    .option('--dry-run', 'show everything and write nothing')
    .option('--json', 'print what was proposed as JSON')
    .action(exitWith(newPublisher));
