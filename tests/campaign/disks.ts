import { chmod, chown, mkdir, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { root as projectRoot } from '../project.js';
import {
  againFault,
  copyProject,
  differing,
  editProject,
  readersFault,
  stateOf,
  sumsIn,
  wordsFault,
} from './project-copy.js';
import { notTried, Tally, type Driver, type Fault, type Row } from './row.js';
import { runCli, started, withScratch, type Limits } from './scratch.js';

const kilobyte = 1024;
const enough = 2 ** 26;
/** Free space for a release that takes 7 MB, from none to nearly enough, in kilobytes. */
const spaces = [0, 4, 64, 1024, 4096, 6144, 7168];

async function system(command: string, ...args: readonly string[]): Promise<void> {
  const { status, stderr } = await started(command, args).ended;
  if (status !== 0) throw new Error(stderr.trim() || `${command} ended with ${String(status)}`);
}
const remount = (disk: string, options: string): Promise<void> =>
  system('mount', '-o', `remount,${options}`, disk);

/** Whether a command that could not write said so, and not that somebody else was at work. */
async function refusedFault(
  root: string,
  releases: readonly string[],
  options: Limits = {},
): Promise<Fault> {
  const ended = await runCli(['release', '--root', root], options);
  const fault = wordsFault(ended) ?? (await readersFault(root, releases));
  if (fault !== undefined) return fault;
  if (ended.status === 0)
    return (await sumsIn(join(root, 'dist'))) === releases.at(-1)
      ? undefined
      : 'it claims success, and the old release is there';
  return /running|at work|is writing/i.test(ended.stderr) ? `it says: ${ended.stderr}` : undefined;
}

/** Releases onto a disk that has too little room, and onto one that is read-only. */
async function tryDisk(
  disk: string,
  quick: boolean,
  { releases, expected }: { releases: readonly string[]; expected: ReadonlyMap<string, string> },
): Promise<Row[]> {
  const full = new Tally('release onto a disk that is too small');
  const readOnly = new Tally('release and check on a read-only disk');
  const tried = spaces.filter((_, at) => !quick || at % 3 === 0);
  for (const space of tried) {
    await remount(disk, `size=${enough}`);
    for (const name of await readdir(disk)) await rm(join(disk, name), { recursive: true });
    await copyProject(disk);
    await editProject(disk);
    const { blocks, bfree, bsize } = await statfs(disk);
    await full.try(`${space} kB free`, async () => {
      await remount(disk, `size=${(blocks - bfree) * bsize + space * kilobyte}`);
      const fault = await refusedFault(disk, releases);
      await remount(disk, `size=${enough}`);
      return fault ?? (await againFault(disk, expected));
    });
  }
  await remount(disk, 'ro');
  await readOnly.try('release', async () => refusedFault(disk, releases));
  await readOnly.try('check', async () => {
    const ended = await runCli(['check', '--root', disk]);
    return wordsFault(ended) ?? (ended.status === 0 ? undefined : ended.stdout);
  });
  return [full.row(`with ${tried.join(', ')} kB free`), readOnly.row()];
}

/** Files and folders that the user may not read or not write, by the mode that they get. */
const locked: readonly (readonly [string, number])[] = [
  ['.', 0o555],
  ['dist', 0o000],
  ['dist/SHA256SUMS', 0o000],
  ['curated/actors.json', 0o000],
  ['curated', 0o000],
  ['schemas', 0o555],
  ['corpus/raw', 0o000],
];
const nobody = 65534;

async function tryPermissions(
  folder: string,
  quick: boolean,
  expected: ReadonlyMap<string, string>,
): Promise<Row> {
  const what = 'release where something may not be read or written';
  const isRoot = process.getuid?.() === 0;
  const user: Limits = isRoot ? { uid: nobody, gid: nobody } : {};
  if (process.platform === 'win32') return notTried(what, 'no permissions of this kind');
  await chmod(folder, 0o755);
  const { status } = await runCli(['check', '--root', projectRoot], user);
  if (status !== 0) return notTried(what, 'a user without rights cannot run the program here');
  const tally = new Tally(what);
  for (const [path, mode] of locked.filter((_, at) => !quick || at % 3 === 0)) {
    const root = join(folder, 'locked');
    await mkdir(root);
    await copyProject(root);
    await editProject(root);
    if (isRoot) {
      await chown(root, nobody, nobody);
      for (const name of await readdir(root, { recursive: true }))
        await chown(join(root, name), nobody, nobody);
    }
    await tally.try(`${path} with mode ${mode.toString(8)}`, async () => {
      await chmod(join(root, path), mode);
      const ended = await runCli(['release', '--root', root], user);
      await chmod(
        join(root, path),
        path.includes('.json') || path.includes('SUMS') ? 0o644 : 0o755,
      );
      const fault =
        wordsFault(ended) ??
        // What nothing has to be written to may be locked.
        (ended.status === 0 && differing(await stateOf(root), expected).length > 0
          ? 'it claims success'
          : undefined) ??
        (/running|at work|is writing/i.test(ended.stderr) ? ended.stderr : undefined);
      return fault ?? (await againFault(root, expected));
    });
    await rm(root, { recursive: true });
  }
  return tally.row(isRoot ? 'as another user' : undefined);
}

/** Disks that are too small or read-only, and folders without permission. */
export const disks: Driver = async function* ({ quick }) {
  yield* await withScratch(async (folder) => {
    const [model, disk] = [join(folder, 'model'), join(folder, 'disk')];
    await mkdir(model);
    await mkdir(disk);
    await copyProject(model);
    await editProject(model);
    const { status, stderr } = await runCli(['release', '--root', model]);
    if (status !== 0) throw new Error(`A copy cannot be released: ${stderr}`);
    const expected = await stateOf(model);
    const releases = [await sumsIn(join(projectRoot, 'dist')), await sumsIn(join(model, 'dist'))];
    const rows: Row[] = [];
    try {
      await system('mount', '-t', 'tmpfs', '-o', `size=${enough}`, 'tmpfs', disk);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [notTried('release onto a disk that is too small or read-only', why)];
    }
    try {
      rows.push(...(await tryDisk(disk, quick, { releases, expected })));
    } finally {
      await system('umount', disk);
    }
    return [...rows, await tryPermissions(folder, quick, expected)];
  });
};
