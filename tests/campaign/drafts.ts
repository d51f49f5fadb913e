import { cp, mkdtemp, rm, watch } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { randomBelow } from '../../scripts/reliability/random.js';
import { baseFiles } from '../fixtures/base-project.js';
import {
  againFault,
  claimFault,
  draftCommands,
  stageOf,
  type DraftCommand,
} from './draft-commands.js';
import { writeProject } from './large.js';
import { oddPages } from './odd-pages.js';
import { copyProject, differing, stateOf, wordsFault } from './project-copy.js';
import { notTried, Tally, type Driver, type Effort, type Fault, type Row } from './row.js';
import { atOnce, cliArguments, runCli, started, withScratch } from './scratch.js';
import { attack, canTrace, errors, killed, stepsOf } from './swap-steps.js';

const program = new URL('cli-run.ts', import.meta.url).pathname;
const tsx = import.meta.resolve('tsx');

/** Calls that change something on the disk: a kill as any other begins leaves what the next of these finds. */
const isChange = ({ call, line }: { readonly call: string; readonly line: string }): boolean =>
  /^(mkdir|rename|unlink|rmdir|fsync|fdatasync|ftruncate|p?write)/.test(call) ||
  line.includes('O_CREAT');

/** A command on the smallest project, killed at each call that changes something, and refused it. */
async function tracedRows(command: DraftCommand, folder: string, { quick, seed }: Effort) {
  const { what, template, words } = command;
  const target = {
    folder,
    fresh: async (name: string): Promise<string> => {
      const root = join(folder, `${what} ${name}`);
      await cp(template, root, { recursive: true });
      return root;
    },
    wordsFor: (root: string) => ['--import', tsx, program, ...words(root)],
  };
  const traced = await target.fresh('traced');
  const all = await stepsOf(target.wordsFor(traced), traced, join(folder, 'log'));
  const changes = all.filter(isChange);
  const steps = changes.filter((_, at) => !quick || at % 8 === 0);
  const kills = new Tally(`${what}, killed as a system call begins`);
  await atOnce(steps, (step) =>
    kills.try(step.line, () =>
      attack(
        target,
        step,
        'signal=KILL',
        killed((root) => againFault(command, root)),
      ),
    ),
  );
  const below = randomBelow(seed);
  const refusals = new Tally(`${what}, refused a system call`);
  const refused = steps.map((step) => ({ step, error: errors[below(errors.length)] ?? 'EIO' }));
  await atOnce(refused, ({ step, error }) =>
    refusals.try(`${error}, ${step.line}`, () =>
      attack(
        target,
        step,
        `error=${error}`,
        async (root, ended) =>
          (await claimFault(command, root, ended)) ?? (await againFault(command, root)),
      ),
    ),
  );
  return [
    kills.row(`those of its ${all.length} calls on files that change one: ${changes.length}`),
    refusals.row(`the same calls, each with one of ${errors.join(', ')}`),
  ];
}

async function withCalls(effort: Effort): Promise<Row[]> {
  if (!(await canTrace()))
    return [notTried('a draft, killed or refused a system call', 'no strace that may trace')];
  return withScratch(async (folder) => {
    const rows: Row[] = [];
    for (const command of await draftCommands(folder, (root) => writeProject(root, baseFiles)))
      rows.push(...(await tracedRows(command, folder, effort)));
    return rows;
  });
}

/** Until a name appears in a folder, or a process has ended. */
async function appears(root: string, name: string, ended: Promise<unknown>): Promise<void> {
  const control = new AbortController();
  void ended.then(() => {
    control.abort();
  });
  try {
    for await (const { filename } of watch(root, { signal: control.signal }))
      if (filename?.startsWith(name) === true) return;
  } catch (error) {
    if (!control.signal.aborted) throw error;
  }
}

interface Checked {
  readonly before: string;
  readonly after: string;
}

/** Whether `check` says of a project what it says of one that nobody touched, and `release` changes nothing in it. */
async function readFault(command: DraftCommand, checked: Checked, root: string): Promise<Fault> {
  const stage = await stageOf(command, root);
  if (!stage) return 'readers find neither what was nor what is to be';
  const check = await runCli(['check', '--root', root]);
  if (check.stdout !== checked[stage]) return `${stage}, check says: ${check.stdout}`;
  const release = await runCli(['release', '--root', root]);
  if (release.status !== 0) return wordsFault(release) ?? `release failed: ${release.stderr}`;
  const others = differing(await stateOf(root), command[stage]);
  return others.length > 0 ? `${stage}, release changes ${others.join(', ')}` : undefined;
}

/** A command on a copy of this project, killed at drawn moments: every other one while it writes, which takes less than the rest. */
async function drawnRow(command: DraftCommand, folder: string, { quick, seed }: Effort) {
  const { what, words, template, first } = command;
  const said = async (root: string) => (await runCli(['check', '--root', root])).stdout;
  const copy = async (name: string): Promise<string> => {
    const root = await mkdtemp(join(folder, `${name}-`));
    await cp(template, root, { recursive: true });
    return root;
  };
  const model = await copy('model');
  const before = await said(model);
  await runCli(words(model));
  const checked = { before, after: await said(model) };
  const below = randomBelow(seed);
  const draws = Array.from({ length: quick ? 2 : 8 }, (_, at) =>
    at % 2 === 0
      ? { written: true, moment: below(80) }
      : { written: false, moment: below(Math.round(1000 * first.seconds)) },
  );
  const kills = new Tally(`${what} killed at a drawn moment`);
  await atOnce(draws, ({ written, moment }) =>
    kills.try(`${moment} ms after ${written ? 'it began to write' : 'its start'}`, async () => {
      const root = await copy('killed');
      const run = started(process.execPath, cliArguments(...words(root)));
      if (written) await appears(root, '.dist-together', run.ended);
      await wait(moment);
      run.child.kill('SIGKILL');
      await run.ended;
      const fault = (await readFault(command, checked, root)) ?? (await againFault(command, root));
      await rm(root, { recursive: true });
      return fault;
    }),
  );
  return kills.row('then check, a release that changes nothing, and the command again');
}

/** The commands that make a draft, killed, refused what they ask of the system, and given odd pages. */
export const drafts: Driver = async function* (effort) {
  yield* await oddPages(effort);
  yield* await withCalls(effort);
  yield* await withScratch(async (folder) => {
    const rows: Row[] = [];
    for (const command of await draftCommands(folder, copyProject))
      rows.push(await drawnRow(command, folder, effort));
    return rows;
  });
};
