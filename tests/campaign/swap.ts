import { cp, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { releasedFolder } from '../../scripts/io/read-steadily.js';
import { whileWriting } from '../../scripts/io/swap.js';
import { notTried, Tally, type Driver, type Fault, type Row } from './row.js';
import { atOnce, isStackTrace, withScratch, type Ended } from './scratch.js';
import { page, swapTo, versionIn } from './small-swap.js';
import { attack, bundledSwap, canTrace, errors, killed, stepsOf } from './swap-steps.js';

const versions = ['old', 'new'];

/** What is lost after a swap from "old" to "new" that something went wrong with. */
async function lossIn(root: string): Promise<Fault> {
  const read = await versionIn(root, await releasedFolder(root));
  if (read === undefined || !versions.includes(read)) return 'readers find no whole release';
  const text = await readFile(join(root, page), 'utf8');
  if (!versions.includes(text)) return `${page} holds "${text}"`;
  await whileWriting(root, () => Promise.resolve());
  const recovered = await versionIn(root, 'dist');
  if (recovered !== read) return `readers found ${read}, recovery ${recovered ?? 'nothing whole'}`;
  const stray = (await readdir(root)).filter((name) => name !== 'dist' && name !== page);
  if (stray.length > 0) return `recovery left ${stray.join(', ')}`;
  await swapTo(root, 'next');
  const names = (await readdir(root)).sort();
  if ((await versionIn(root, 'dist')) !== 'next' || names.join() !== `dist,${page}`)
    return `the next release left ${names.join(', ')}`;
  return undefined;
}

/** Whether the process ended as it should after the system refused it a call. */
async function endIn(root: string, { status, signal, stderr, tooLong }: Ended): Promise<Fault> {
  if (tooLong) return 'it did not end';
  if (signal !== null) return `it was ended by ${signal}`;
  if (isStackTrace(stderr)) return `it printed a stack trace: ${stderr}`;
  const found = await versionIn(root, 'dist');
  if (status === 0 && found !== 'new')
    return `it claims success, and dist/ is ${found ?? 'not whole'}`;
  return status === 0 || stderr.trim() !== '' ? undefined : 'it failed without a word';
}

/** Makes what the swap starts from: a release, or what an interrupted swap of an earlier process left. */
const starts: Readonly<Record<string, (root: string) => Promise<unknown>>> = {
  'a swap': (root) => swapTo(root, 'old'),
  'a swap that first recovers': async (root) => {
    await swapTo(root, 'old');
    await cp(join(root, 'dist'), join(root, '.dist-next'), { recursive: true });
    await rename(join(root, 'dist'), join(root, '.dist-previous'));
    await mkdir(join(root, 'dist'));
  },
};

async function rowsOf(start: string, folder: string, quick: boolean): Promise<Row[]> {
  const program = await bundledSwap(folder);
  const template = join(folder, 'template');
  await mkdir(template);
  await starts[start]?.(template);
  const fresh = async (name: string): Promise<string> => {
    const root = join(folder, name);
    await cp(template, root, { recursive: true });
    return root;
  };
  const wordsFor = (root: string): string[] => [program, root, 'new'];
  const target = { folder, fresh, wordsFor };
  const traced = await fresh('traced');
  const all = await stepsOf(wordsFor(traced), traced, join(folder, 'log'));
  const steps = all.filter((_, at) => !quick || at % 8 === 0);
  const kills = new Tally(`${start}, killed as a system call begins`);
  await atOnce(steps, (step) =>
    kills.try(step.line, () => attack(target, step, 'signal=KILL', killed(lossIn))),
  );
  const refusals = new Tally(`${start}, refused a system call`);
  const refused = steps.flatMap((step) => errors.map((error) => ({ step, error })));
  await atOnce(refused, ({ step, error }) =>
    refusals.try(`${error}, ${step.line}`, () =>
      attack(
        target,
        step,
        `error=${error}`,
        async (root, ended) => (await endIn(root, ended)) ?? (await lossIn(root)),
      ),
    ),
  );
  return [
    kills.row(`each of its ${all.length} calls on files, by strace`),
    refusals.row(`each call, each with ${errors.join(', ')}`),
  ];
}

/** A swap, killed at each of its system calls, and refused each of them. */
export const swap: Driver = async function* ({ quick }) {
  if (!(await canTrace())) {
    for (const start of Object.keys(starts))
      yield notTried(`${start}, killed or refused a system call`, 'no strace that may trace');
    return;
  }
  for (const start of Object.keys(starts))
    yield* await withScratch((folder) => rowsOf(start, folder, quick));
};
