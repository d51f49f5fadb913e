import { copyFile, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { runSql } from '../load/python-environment.js';
import { root } from '../project.js';
import { type Measured, measured } from './processes.js';

const examples = join(root, 'docs/examples');
const page = await readFile(join(root, 'docs/at-scale.md'), 'utf8');

/** The blocks of code in a language. */
const blocksOf = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  );

/** The block of commands that has some words, for a filter of our own. */
const commandsWith = (words: string): string =>
  blocksOf('sh')
    .find((code) => code.includes(words))
    ?.replace(/^export FILTER.*$/m, 'set -e') ?? 'false';

/** Answers, without the number of the line in the part that a process read. */
const answersIn = async (path: string): Promise<string> =>
  (await readFile(path, 'utf8')).replace(/"error":"Line \d+: /g, '"error":"');

/** The pages of few.ndjson as the commands of the page read them. */
async function* inParallel(folder: string, filter: string): AsyncGenerator<[string, boolean]> {
  const cluster = join(folder, 'cluster');
  await mkdir(cluster);
  await symlink(join(folder, 'few.ndjson'), join(cluster, 'pages.ndjson'));
  await copyFile(join(examples, 'read-part.sh'), join(cluster, 'read-part.sh'));
  const shell = (code: string, environment = {}): Promise<Measured> =>
    measured('sh', ['-c', code], {
      folder: cluster,
      environment: { FILTER: filter, ...environment },
    });
  const expected = await answersIn(join(folder, 'few.answers'));
  const isRead = async ({ code }: Measured): Promise<boolean> =>
    code === 0 && (await answersIn(join(cluster, 'articles.ndjson'))) === expected;

  const blocks = await shell(commandsWith('parallel --pipe'));
  yield ['GNU parallel reads blocks, in their order', await isRead(blocks)];
  const parts = await shell(`rm articles.ndjson\n${commandsWith('split -n')}`);
  yield ['GNU parallel reads parts', await isRead(parts)];
  const lost = await shell('rm parts/007.answers && sh read-part.sh parts/007.ndjson', {
    FILTER: 'head -n 3',
  });
  const isTold = lost.said.includes('pages were asked and 3 were answered');
  yield ['a part that loses pages is told', lost.code === 1 && isTold];
  const task = await shell(`rm articles.ndjson; (${commandsWith('#SBATCH')})\n`, {
    SLURM_ARRAY_TASK_ID: '7',
  });
  await shell('cat parts/*.answers > articles.ndjson');
  yield ['a task of an array reads its part', await isRead(task)];
}

/** The code of the page for the folder `read` and for articles.ndjson. */
async function* afterwards(folder: string, python: string): AsyncGenerator<[string, boolean]> {
  const results = await runSql(python, blocksOf('sql').join('\n'), folder);
  yield ['the code for DuckDB finds rows', results.every(({ rows }) => rows.length > 0)];
  const programs = { python: [python, '-c'], r: ['Rscript', '-e'] } as const;
  for (const [language, [command, option]] of Object.entries(programs))
    for (const code of blocksOf(language)) {
      const printed = await measured(command, [option, code], { folder });
      const isPrinted = printed.code === 0 && printed.stdout.trim() !== '';
      yield [`the code in ${language} prints something`, isPrinted];
    }
}

/** What docs/at-scale.md shows beside Spark, and whether it works on few.ndjson and what was made of it. */
export async function* documented(
  folder: string,
  python: string,
  filter: string,
): AsyncGenerator<[string, boolean]> {
  await symlink(join(folder, 'few.answers'), join(folder, 'articles.ndjson'));
  yield* inParallel(folder, filter);
  yield* afterwards(folder, python);
}
