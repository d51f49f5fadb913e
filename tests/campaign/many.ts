import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runPipeline } from '../../scripts/pipeline.js';
import { releaseOf } from '../../scripts/release/generate.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import type { Files } from '../../scripts/text/files.js';
import { required } from '../../scripts/text/required.js';
import { manyFiles } from '../fixtures/many.js';
import { writeProject } from './large.js';
import { wordsFault } from './project-copy.js';
import { Tally, type Driver, type Fault } from './row.js';
import { runCli, withScratch } from './scratch.js';

/** Pages with two events and two quotes each; each number is twice the one before. */
const sizes = { quick: [250, 500, 1000], whole: [1250, 2500, 5000] } as const;
/** How much longer twice the records may take: twice, and what other programs on the machine cost. */
const growth = 3;

async function checkFault(files: Files, root: string): Promise<Fault> {
  await mkdir(root);
  await writeProject(root, files);
  const ended = await runCli(['check', '--root', root], { limit: 300 });
  await rm(root, { recursive: true });
  return wordsFault(ended) ?? (ended.status === 0 ? undefined : ended.stdout.slice(0, 500));
}

/** In this process, since the pages of the README show records that only the real project has. */
async function releaseFault(files: Files): Promise<Fault> {
  const { dataset, rows } = runPipeline(files, { bootstrap: noIntervals });
  if (!rows) return 'it has errors';
  const release = await releaseOf(required(dataset, 'The dataset'), rows);
  return release.size > 0 ? undefined : 'it has no files';
}

const works: Readonly<Record<string, (files: Files, root: string) => Promise<Fault>>> = {
  'check of many records': checkFault,
  'the files of a release of many records': releaseFault,
};

/** A project with many records: the time grows with them, and not with their square. */
export const many: Driver = async function* ({ quick }) {
  const pages = sizes[quick ? 'quick' : 'whole'];
  const records = pages.map((count) => 2 * count).join(', ');
  for (const [what, work] of Object.entries(works)) {
    const tally = new Tally(what);
    const times: number[] = [];
    for (const count of pages) {
      const files = manyFiles(count);
      const start = performance.now();
      const fault = await withScratch((folder) => work(files, join(folder, 'many')));
      const seconds = (performance.now() - start) / 1000;
      const before = times.at(-1);
      const isSlow = before !== undefined && seconds > growth * before;
      times.push(seconds);
      const slow = isSlow ? `${seconds.toFixed(1)} s after ${before.toFixed(1)} s` : undefined;
      tally.count(`${2 * count} events and as many quotes`, fault ?? slow, seconds);
    }
    const said = times.map((seconds) => seconds.toFixed(1)).join(', ');
    yield tally.row(`${records} events and as many quotes: ${said} s`);
  }
};
