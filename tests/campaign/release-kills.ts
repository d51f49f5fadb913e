import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { randomBelow } from '../../scripts/reliability/random.js';
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
import { Tally, type Driver } from './row.js';
import { cliArguments, runCli, started, withScratch } from './scratch.js';

/** The real command on a copy of the project, killed at drawn moments while `check` runs beside it. */
export const releaseKills: Driver = async function* ({ quick, seed }) {
  yield* await withScratch(async (folder) => {
    const fresh = async (name: string): Promise<string> => {
      const root = join(folder, name);
      await rm(root, { recursive: true, force: true });
      await mkdir(root);
      await copyProject(root);
      return root;
    };
    const clean = new Tally('a release of a clean copy gives the committed bytes');
    await clean.try('release', async () => {
      const root = await fresh('clean');
      const committed = await stateOf(root);
      const fault = wordsFault(await runCli(['release', '--root', root]));
      const others = differing(await stateOf(root), committed);
      return fault ?? (others.length > 0 ? `differs in ${others.join(', ')}` : undefined);
    });

    const model = await fresh('model');
    await editProject(model);
    const { seconds, status, stderr } = await runCli(['release', '--root', model]);
    if (status !== 0) throw new Error(`A copy cannot be released: ${stderr}`);
    const expected = await stateOf(model);
    const releases = [await sumsIn(join(projectRoot, 'dist')), await sumsIn(join(model, 'dist'))];

    const below = randomBelow(seed);
    const kills = new Tally('release killed at a drawn moment, with check beside it');
    for (let draw = 0; draw < (quick ? 2 : 12); draw += 1) {
      // Most of the time nothing is written yet, so every other one is killed late.
      const milliseconds = Math.round(1000 * seconds);
      const late = draw % 2 === 0 ? Math.floor(milliseconds / 2) : 0;
      const [moment, beside] = [late + below(milliseconds - late), below(milliseconds)];
      await kills.try(`${moment} ms after its start, check ${beside} ms after`, async () => {
        const root = await fresh('killed');
        await editProject(root);
        const release = started(process.execPath, cliArguments('release', '--root', root));
        const check = wait(beside).then(() => runCli(['check', '--root', root]));
        await wait(moment);
        release.child.kill('SIGKILL');
        await release.ended;
        const checked = await check;
        const ofCheck =
          wordsFault(checked) ??
          (checked.status === 0 ? undefined : `check failed: ${checked.stdout}`);
        return (
          ofCheck ?? (await readersFault(root, releases)) ?? (await againFault(root, expected))
        );
      });
    }
    return [clean.row(), kills.row('afterwards release gives the same bytes as one that was not')];
  });
};
