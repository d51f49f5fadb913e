/**
 * Streams of 10,000 and of 50,000 generated pages through the compiled `extract --ndjson`, by one thread and by two: `npm run bench:pages`
 * (`-- 2000` for the smaller of two other sizes). Prints JSON: pages a second by the clock, megabytes of memory at the most, how much
 * faster two threads are than one, and how much more memory five times the pages take.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.js';
import { writeLines } from '../scale/input.js';
import { measured } from '../scale/processes.js';

const few = Number(process.argv[2] ?? 10_000);
const folder = await mkdtemp(join(tmpdir(), 'pages-'));
const load = loadavg()[0] ?? 0;

async function run(pages: number, jobs: number) {
  const args = ['build/cli.js', 'extract', '--ndjson', '--answered', '--jobs', String(jobs)];
  const { code, seconds, peak } = await measured(
    process.execPath,
    [...args, join(folder, `${pages}.ndjson`)],
    { into: '/dev/null', folder: root },
  );
  if (code !== 0) throw new Error(`extract ended with ${code ?? 'a signal'}.`);
  return { pages, jobs, seconds, megabytes: peak };
}

try {
  const runs = [];
  for (const pages of [few, 5 * few]) {
    await writeLines(pages, join(folder, `${pages}.ndjson`));
    for (const jobs of [1, 2]) runs.push(await run(pages, jobs));
  }
  const [, two, one, large] = runs;
  const result = {
    cores: availableParallelism(),
    load: Number(load.toFixed(1)),
    runs: runs.map(({ seconds, ...each }) => ({
      ...each,
      pagesPerSecond: Math.round(each.pages / seconds),
    })),
    twoBesideOne: one && large && Number((one.seconds / large.seconds).toFixed(2)),
    memoryOfFiveTimesThePages: two && large && Number((large.megabytes / two.megabytes).toFixed(2)),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true });
}
