/**
 * `npm run test:scale [-- --pages 2000] [--keep FOLDER]`: 100,000 generated pages, through `extract --ndjson` and through
 * docs/examples/spark.py on a Spark of this machine. Both must give the same rows and lose none, and what is lost must be told. Prints
 * figures as JSON; progress and faults go to stderr. Exits with 1 when anything did not hold.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setUpPython } from '../load/python-environment.js';
import { measured } from './processes.js';
import { say, steps } from './steps.js';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '100000' },
    keep: { type: 'string' },
  },
});

/** What must be there beside Python, how it is asked, and where it comes from. */
const needed = [
  ['java', '-version', 'openjdk-17-jre-headless'],
  ['parallel', '--version', 'parallel'],
  ['Rscript', '--version', 'r-base-core r-cran-jsonlite'],
] as const;

/** The Python that has PySpark, or why this cannot run here. */
async function findPrograms(): Promise<{ python: string } | { reason: string }> {
  for (const [command, option, packages] of needed) {
    const outcome = await measured(command, [option]).catch(() => undefined);
    if (outcome?.code !== 0)
      return { reason: `There is no ${command} on PATH (Debian: apt-get install ${packages}).` };
  }
  return setUpPython('../scale/requirements.txt');
}

async function scratch(): Promise<string> {
  if (values.keep === undefined) return mkdtemp(join(tmpdir(), 'scale-'));
  await mkdir(values.keep, { recursive: true });
  return values.keep;
}

const found = await findPrograms();
if ('reason' in found) {
  say(`NOT TESTED: ${found.reason}`);
  if (process.env['CI'] === 'true') process.exitCode = 1;
} else {
  const folder = await scratch();
  try {
    const { figures, faults } = await steps({
      folder,
      python: found.python,
      pages: Number(values.pages),
    });
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    for (const fault of faults) say(`DOES NOT HOLD: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    if (values.keep === undefined) await rm(folder, { recursive: true });
  }
}
