import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableNames } from '../../scripts/model/tables/index.js';
import { root } from '../project.js';
import { withEachDamaged } from './damaged-release.js';
import { rscriptFor } from './python-environment.js';
import { run, type Outcome } from './run.js';

interface Summary {
  readonly rows: Readonly<Record<string, number>>;
}

/** What was read of a release, or what is wrong with it. */
type Report =
  | (Summary & { readonly passages: number; readonly problems?: never })
  | { readonly problems: readonly string[] };

/** Damage that the script must name; the words are of its report. */
const damages = [
  {
    what: 'a CSV cell',
    file: 'csv/quotes.csv',
    words: ['Q009,A001,direct', 'Q009,A001,mixed'],
    report: 'readr quotes row 9',
  },
  {
    what: 'a shifted text',
    file: 'text/A003.txt',
    words: ['US', ' US'],
    report: 'substr gives',
  },
] as const;

/** What the script makes of the release and of each damaged copy: one process reads them all, for it takes long to start. */
let loading: Promise<Outcome | undefined> | undefined;
async function load(rscript: string): Promise<readonly Report[]> {
  loading ??= withEachDamaged(damages, (dists) =>
    run({
      command: rscript,
      args: ['--vanilla', join(root, 'tests/r/load_release.R'), join(root, 'dist'), ...dists],
      folder: root,
    }),
  );
  const outcome = await loading;
  expect(outcome, outcome?.stdout).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(outcome?.stdout ?? '') as Report[];
}

test('base R, readr and jsonlite read the same values, and substr gives the passages', async (context) => {
  const [report] = await load(await rscriptFor(context));
  if (!report || report.problems) throw new Error(report?.problems.join('\n'));
  expect(Object.keys(report.rows).sort()).toEqual([...tableNames].sort());
  expect(report.passages).toBeGreaterThan(0);
});

test.for(damages.map((damage, at) => ({ ...damage, at })))(
  'the R script names damage: $what',
  async ({ at, report }, context) => {
    const found = (await load(await rscriptFor(context)))[at + 1];
    expect(found?.problems?.join('\n')).toContain(report);
  },
);

test('load.R gives every table with its types, with base R alone, and the version', async (context) => {
  const outcome = await run({
    command: await rscriptFor(context),
    args: ['--vanilla', join(root, 'tests/r/load_script.R'), join(root, 'dist')],
    folder: root,
  });
  expect(outcome, outcome?.stdout).toMatchObject({ code: 0, stderr: '' });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const read = JSON.parse(outcome?.stdout ?? '') as Summary & { readonly version: string };
  expect(read.version).toBe(version);
  expect(Object.keys(read.rows)).toEqual(tableNames);
});
