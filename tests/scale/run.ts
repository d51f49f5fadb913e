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

/** The Python that has PySpark, or why there is none. */
async function findSpark(): Promise<{ python: string } | { reason: string }> {
  const java = await measured('java', ['-version']).catch(() => undefined);
  if (java?.code === 0) return setUpPython('../scale/requirements.txt');
  const install = 'Install Java 17 or newer (Debian: apt-get install openjdk-17-jre-headless).';
  return { reason: `There is no java on PATH. ${install}` };
}

async function scratch(): Promise<string> {
  if (values.keep === undefined) return mkdtemp(join(tmpdir(), 'scale-'));
  await mkdir(values.keep, { recursive: true });
  return values.keep;
}

const found = await findSpark();
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
