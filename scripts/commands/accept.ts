import { Command } from 'commander';
import { fixFiles } from '../checks/format.js';
import type { Progress } from '../checks/todo.js';
import { writeTogether } from '../io/write-together.js';
import { readDataset, readWork, runPipeline } from '../pipeline.js';
import { noIntervals } from '../reliability/bootstrap.js';
import { acceptRecords, type Acceptance, type Accepted } from '../records/accept.js';
import { canonicalText } from '../records/canonical.js';
import type { Project } from '../records/project.js';
import { nothingReleased } from '../records/released.js';
import { bytesOf, type Files } from '../text/files.js';
import { hasErrors, type Finding } from '../text/finding.js';
import { Refusal } from '../text/refusal.js';
import { articleNamed, isAbout } from './articles.js';
import { exitWith, rootOption } from './context.js';
import { writingInto } from './open-project.js';
import { print, printLine, progress } from './output.js';
import { formatFindings, progressLine } from './report.js';

export interface AcceptOptions {
  readonly root: string;
  /** Confirm everything that lacks nothing. */
  readonly all?: true;
  /** The article is done: releases have it from now on. */
  readonly article?: true;
  readonly dryRun?: true;
}

/** The project with its drafts. @throws Refusal when it cannot be read */
function projectOf(files: Files): Project {
  const { dataset } = readDataset(files, nothingReleased, 'all');
  if (!dataset) throw new Refusal('The project cannot be read. Run `check` to see why.');
  return dataset.project;
}

const acceptedLine = ({ record, because }: Accepted): string =>
  because ? `${record.name}, which ${because.name} names` : record.name;

interface State {
  readonly todos: readonly Finding[];
  readonly errors: readonly Finding[];
  readonly progress: Progress | undefined;
}

/** What is left to do in an article. */
function stateOf(files: Files, id: string): State {
  const source = articleNamed(id, files);
  const { findings: ofRelease } = runPipeline(files, { bootstrap: noIntervals });
  const work = readWork(files, ofRelease);
  const own = [...ofRelease, ...work.findings].filter((each) => isAbout(source, each));
  return {
    todos: work.todos.filter((each) => each.article === undefined || each.article === id),
    errors: own.filter((each) => hasErrors([each])),
    progress: work.progress.find((each) => each.article === id),
  };
}

/** The files that change when an article is done: it is no draft any more, and its ids are registered. */
function finished(files: Files, id: string): ReadonlyMap<string, Uint8Array> {
  const { draft } = articleNamed(id, files);
  if (!draft) throw new Refusal(`${id} is no draft: releases have it already.`);
  const { todos, errors, progress: done } = stateOf(files, id);
  const open = [...errors, ...todos];
  if (open.length > 0 || !done)
    throw new Refusal(
      `${id} is not done: ${open.length} ${open.length === 1 ? 'thing is' : 'things are'} left to do. \`check ${id}\` lists them.`,
    );
  const { sources } = projectOf(files);
  const articles = sources.value.articles.map(({ draft: begun, ...source }) =>
    source.id === id || !begun ? source : { ...source, draft: begun },
  );
  const path = sources.document.file;
  const released = bytesOf(canonicalText('sources', { ...sources.value, articles }));
  const listed = new Map([...files, [path, released] as const]);
  return new Map([[path, released], ...fixFiles(projectOf(listed))]);
}

/** Tells what was confirmed, and what the confirmed records still lack. */
function report({ accepted, waiting }: Acceptance, { todos }: State): void {
  for (const each of accepted) printLine(`accepted ${acceptedLine(each)}`);
  for (const { name, lacks, document } of waiting)
    progress(`left ${name}, which lacks ${lacks.join(' and ')}: edit ${document.file}`);
  const own = todos.filter(({ file, pointer = '' }) =>
    accepted.some(
      ({ record }) =>
        record.document.file === file && `${pointer}/`.startsWith(`${record.pointer}/`),
    ),
  );
  print(formatFindings(own, 'text'));
}

/** Confirms proposed records of an article, and ends its draft. Nothing is written where anything is refused. Returns the exit code. */
export const accept = (
  id: string,
  names: readonly string[],
  { root, all, article, dryRun }: AcceptOptions,
): Promise<number> =>
  writingInto(root, async (files) => {
    articleNamed(id, files);
    if (names.length > 0 && all)
      throw new Refusal('--all confirms everything: name no records beside it.');
    if (names.length === 0 && !all && !article)
      throw new Refusal(
        `Name what you confirm, such as an id that \`check ${id}\` prints, or say --all; --article ends the draft.`,
      );
    const confirms = names.length > 0 || all === true;
    const acceptance = confirms
      ? acceptRecords(projectOf(files), id, names)
      : { accepted: [], waiting: [], files: new Map<string, Uint8Array>() };
    const after = new Map([...files, ...acceptance.files]);
    const ended = article ? finished(after, id) : new Map<string, Uint8Array>();
    const changed = new Map([...acceptance.files, ...ended]);
    if (!dryRun) await writeTogether(root, files, changed);
    const state = stateOf(new Map([...files, ...changed]), id);
    report(acceptance, state);
    if (ended.size > 0)
      progress(
        `${id} is done. Next: raise the version and say what it changes, as docs/maintaining.md has it, then npx missile-talks release`,
      );
    else if (state.progress) progress(progressLine(state.progress));
    if (dryRun)
      progress(`nothing was written; without --dry-run: ${[...changed.keys()].join(', ')}`);
    return 0;
  });

export const command = (): Command =>
  new Command('accept')
    .description(
      'confirm records that a program proposed; a confidence that is missing becomes high, which is what confirming says',
    )
    .argument('<article>', 'the id of the article')
    .argument(
      '[records...]',
      'ids of quotes, events and actors; marks, mentions and event-mentions as a whole or, as in marks/3, one by one. An event comes with its passages, and every record with the actors that it names',
    )
    .addOption(rootOption())
    .option('--all', 'confirm everything that is proposed for the article and lacks nothing')
    .option(
      '--article',
      'end the draft, so that the next release has the article; refused while anything is left to do',
    )
    .option('--dry-run', 'say what would be confirmed, and write nothing')
    .action(exitWith(accept));
