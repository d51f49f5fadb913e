import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { whileWriting } from '../../scripts/io/swap.js';
import { filesWaiting } from '../../scripts/io/write-together.js';
import { listFiles } from '../../scripts/io/project-files.js';
import { sha256Of } from '../../scripts/text/digest.js';
import { differing, stateOf, wordsFault } from './project-copy.js';
import type { Fault } from './row.js';
import { runCli, type Ended } from './scratch.js';

type State = Awaited<ReturnType<typeof stateOf>>;

/** A command that writes into a project, and what comes of it where nobody stops it. */
export interface DraftCommand {
  readonly what: string;
  readonly words: (root: string) => string[];
  /** A project on which it has not run. */
  readonly template: string;
  readonly before: State;
  readonly after: State;
  /** What a run ends as, and what a second one does. */
  readonly first: Ended;
  readonly again: Ended;
}

/** An invented page, with a date that could be read two ways. */
const page = `The Fogport Gazette

Home | News | World | Sport

American and Russian envoys meet in Fogport

By Nell Harker
04/05/2007

FOGPORT – American and Russian envoys met in Fogport on Thursday to discuss the planned US missile shield in Europe.

“We answered every question,” said Laura Penrose, who led the American delegation. “We did not come here to bargain.”

Her Russian counterpart, Pavel Gromin, said that Moscow could not accept the shield. “A radar does not know what it is for,” he told reporters.

The two sides will meet again in Moscow on 17 May.

© 2007 The Fogport Gazette. All rights reserved.
`;

const id = 'A005';

/** The commands that make a draft, one after the other, in a project that `make` puts into a folder. */
export async function draftCommands(
  folder: string,
  make: (root: string) => Promise<unknown>,
): Promise<DraftCommand[]> {
  const file = join(folder, 'gazette.txt');
  await writeFile(file, page);
  const publisher = ['--publisher', 'The Fogport Gazette', '--date-order', 'day_first'];
  const model = join(folder, 'model');
  await mkdir(model);
  await make(model);
  const commands: DraftCommand[] = [];
  for (const [what, ...given] of [
    ['new article', 'new', 'article', file, '--id', id, ...publisher],
    ['accept --all', 'accept', id, '--all'],
  ] as const) {
    const words = (root: string): string[] => [...given, '--root', root];
    const template = join(folder, `before ${what}`);
    await cp(model, template, { recursive: true });
    const before = await stateOf(model);
    const first = await runCli(words(model));
    if (first.status !== 0) throw new Error(`${what} does nothing: ${first.stderr}`);
    const after = await stateOf(model);
    const again = await runCli(words(model));
    if (differing(after, await stateOf(model)).length > 0)
      throw new Error(`${what} does something else when it is run again`);
    commands.push({ what, words, template, before, after, first, again });
  }
  return commands;
}

/** Whether a command ended as another run of it did, in another folder. */
const endsAs = (ended: Ended, root: string, other: Ended, otherRoot: string): boolean =>
  (['stdout', 'stderr'] as const).every(
    (each) => ended[each].replaceAll(root, '') === other[each].replaceAll(otherRoot, ''),
  ) && ended.status === other.status;

const model = (template: string): string => join(template, '../model');

/** What readers find: the files at their places, and those that wait for theirs. */
const found = async (root: string): Promise<State> =>
  new Map([
    ...(await stateOf(root)),
    ...[...(await filesWaiting(root))].map(([path, bytes]) => [path, sha256Of(bytes)] as const),
  ]);

/** Whether readers find the project as it was or as it is to be; undefined when they find neither. */
export async function stageOf(
  { before, after }: DraftCommand,
  root: string,
): Promise<'before' | 'after' | undefined> {
  const state = await found(root);
  if (differing(state, after).length === 0) return 'after';
  return differing(state, before).length === 0 ? 'before' : undefined;
}

/** Whether the project is whole after a command was stopped, and the command can be run again, which makes it what it should be. */
export async function againFault(command: DraftCommand, root: string): Promise<Fault> {
  const stage = await stageOf(command, root);
  if (!stage) {
    const others = differing(await found(root), command.after);
    return `readers find neither what was nor what is to be: ${others.join(', ')}`;
  }
  const again = await runCli(command.words(root));
  const expected = stage === 'before' ? command.first : command.again;
  if (!endsAs(again, root, expected, model(command.template)))
    return `${stage}, the next run ended with ${again.status ?? 'a signal'}: ${again.stdout}${again.stderr}`;
  // Who is refused writes nothing; the next command that writes puts everything in its place.
  await whileWriting(root, () => Promise.resolve());
  const others = differing(await stateOf(root), command.after);
  if (others.length > 0) return `the next run differs in ${others.join(', ')}`;
  const left = (await listFiles(root, '.')).filter((path) => path.startsWith('.dist-'));
  return left.length > 0 ? `the next run left ${left.join(', ')}` : undefined;
}

/** Whether a command that the system refused something says so, and does not claim what is not. */
export async function claimFault(
  command: DraftCommand,
  root: string,
  ended: Ended,
): Promise<Fault> {
  const words = wordsFault(ended);
  if (words !== undefined) return words;
  if (ended.stderr.includes('a fault of its own')) return ended.stderr;
  return ended.status === 0 && (await stageOf(command, root)) !== 'after'
    ? 'it claims success, and has not written everything'
    : undefined;
}
