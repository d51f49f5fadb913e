import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { explorerFiles } from '../../scripts/release/content.js';
import type { Files } from '../../scripts/text/files.js';
import { largeInputs } from './large-inputs.js';
import { wordsFault } from './project-copy.js';
import { Tally, type Driver, type Fault } from './row.js';
import { atOnce, runCli, withScratch, type Ended } from './scratch.js';

/** Writes a project to the disk, and says how many bytes it has. */
export async function writeProject(folder: string, files: Files): Promise<number> {
  let bytes = 0;
  for (const [path, content] of files) {
    if (explorerFiles.some((name) => name === path)) continue;
    bytes += content.length;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return bytes;
}

const commands = ['normalise', 'check', 'release'] as const;
/** Seconds that a command may take, of itself and for each megabyte, on a machine that does other things too. */
const allowed = { start: 15, megabyte: 10 } as const;
const mostOutput = 2 ** 21;

function faultIn(ended: Ended, megabytes: number): Fault {
  const words = wordsFault(ended);
  if (words !== undefined) return words;
  if (ended.stdout.length + ended.stderr.length > mostOutput) return 'it printed more than 2 MB';
  const most = allowed.start + allowed.megabyte * megabytes;
  return ended.seconds > most ? `it took ${ended.seconds.toFixed(0)} s` : undefined;
}

/** Input that is large or odd, through the commands that read it. */
export const large: Driver = async function* ({ quick }) {
  const inputs = largeInputs().filter((_, at) => !quick || at % 5 === 2);
  yield* await withScratch(async (folder) => {
    const rows = [];
    for (const command of commands) {
      const tally = new Tally(`${command} of input that is large or odd`);
      let slowest = { perMegabyte: 0, what: '' };
      await atOnce(inputs, async ([what, files]) => {
        const root = await mkdtemp(join(folder, 'project-'));
        const megabytes = (await writeProject(root, files)) / 2 ** 20;
        const ended = await runCli([command, '--root', root], { limit: 90 });
        tally.count(what, faultIn(ended, megabytes), ended.seconds);
        const perMegabyte = ended.seconds / Math.max(1, megabytes);
        if (perMegabyte > slowest.perMegabyte) slowest = { perMegabyte, what };
        await rm(root, { recursive: true });
      });
      rows.push(
        tally.row(`at most ${slowest.perMegabyte.toFixed(1)} s per MB begun: ${slowest.what}`),
      );
    }
    return rows;
  });
};
