import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { root } from '../project.js';
import { outputOf, run } from './run.js';

const tooOldPython = 3;
const howToInstallPython =
  'Install Python 3.11 or newer with venv (Debian: apt-get install python3 python3-venv).';
const howToInstallR =
  'Install R with readr and jsonlite (Debian: apt-get install r-base-core r-cran-readr r-cran-jsonlite).';

/**
 * Says that a test cannot run here: a failure where CI=true, elsewhere a skip that nobody overlooks.
 * @throws Error in both cases; vitest takes the one for a skip.
 */
export function cannotRun(context: TestContext, reason: string): never {
  if (process.env['CI'] === 'true') throw new Error(reason);
  process.stderr.write(`\n*** NOT TESTED: ${context.task.name}\n*** ${reason}\n\n`);
  context.skip(reason);
}

type SetUp = { python: string } | { reason: string };

/**
 * The one environment of all tests, by tests/python/requirements.txt, or that of another list: the list is complete, and nothing in it
 * needs another version of anything else. One that is already set up is found in a moment.
 */
export async function setUpPython(requirements = 'requirements.txt'): Promise<SetUp> {
  const folder = join(root, 'tests', 'python');
  const outcome = await run({
    command: 'python3',
    args: ['set_up.py', requirements, join(root, '.cache')],
    folder,
  });
  if (!outcome) return { reason: `There is no python3 on PATH. ${howToInstallPython}` };
  const { code, stdout, stderr } = outcome;
  if (code === 0) return { python: stdout.trim() };
  if (code === tooOldPython)
    return { reason: `python3 is ${stdout.trim()}, too old. ${howToInstallPython}` };
  throw new Error(
    `The virtual environment could not be set up. ${howToInstallPython}\n${stdout}${stderr}`,
  );
}

async function findRscript(): Promise<{ rscript: string } | { reason: string }> {
  const wanted = 'for (name in c("readr", "jsonlite")) loadNamespace(name)';
  const outcome = await run({
    command: 'Rscript',
    args: ['--vanilla', '-e', wanted],
    folder: root,
  });
  if (!outcome) return { reason: `There is no Rscript on PATH. ${howToInstallR}` };
  if (outcome.code === 0) return { rscript: 'Rscript' };
  return { reason: `R lacks a package: ${outcome.stderr.trim()}. ${howToInstallR}` };
}

let settingUp: ReturnType<typeof setUpPython> | undefined;
let finding: ReturnType<typeof findRscript> | undefined;

/** A Python with the packages of tests/python/requirements.txt, which is being set up since the tests began. Skips the test without Python. */
export async function pythonFor(context: TestContext): Promise<string> {
  const found = await (settingUp ??= setUpPython());
  return 'python' in found ? found.python : cannotRun(context, found.reason);
}

/** An Rscript with readr and jsonlite. Skips the test without one. */
export async function rscriptFor(context: TestContext): Promise<string> {
  const found = await (finding ??= findRscript());
  return 'rscript' in found ? found.rscript : cannotRun(context, found.reason);
}

export interface SqlResult {
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Results of SQL statements run by DuckDB, one for each; dates come as ISO 8601. */
export async function runSql(python: string, sql: string, folder = root): Promise<SqlResult[]> {
  const script = join(root, 'tests', 'python', 'run_sql.py');
  const output = await outputOf({
    command: python,
    args: [script],
    folder,
    input: sql,
  });
  return JSON.parse(output) as SqlResult[];
}
