import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { runSql } from '../load/python-environment.js';
import { root } from '../project.js';
import { documented } from './documented.js';
import { writeLines } from './input.js';
import { type Measured, measured } from './processes.js';

/** So many show that Parquet is read, and that a loss is told. */
const few = 2000;
/** With so many, a tenth of the pages has already taken as much memory as it ever will. */
const many = 50_000;
/** What all pages may take of memory, over what a tenth of them takes. */
const flat = 1.25;

export interface ScaleTest {
  /** Where everything is written. */
  readonly folder: string;
  /** A Python with PySpark and DuckDB. */
  readonly python: string;
  readonly pages: number;
}

export const say = (line: string): void => {
  process.stderr.write(`\n=== ${line}\n`);
};

const figuresOf = ({ seconds, peak }: Measured) => ({
  seconds: Math.round(seconds),
  megabytes: peak,
});

/** Runs it all, and returns what was measured and what does not hold. */
export async function steps({ folder, python, pages }: ScaleTest) {
  const faults: string[] = [];
  const hold = (what: string, isTrue: boolean): void => {
    say(`${isTrue ? 'holds' : 'DOES NOT HOLD'}: ${what}`);
    if (!isTrue) faults.push(what);
  };
  const file = (name: string): string => join(folder, name);
  const filter = [
    process.execPath,
    join(root, 'build/cli.js'),
    'extract',
    '--ndjson',
    '--answered',
  ];
  /** As tools start it that start a process for each core. */
  const alone = [...filter, '--jobs', '1'];
  const extract = (name: string): Promise<Measured> => {
    const [node, ...args] = [...filter, file(`${name}.ndjson`)];
    return measured(node, args, { into: file(`${name}.answers`) });
  };
  const spark = (input: string, output: string, command: readonly string[] = alone) =>
    measured(python, [
      ...[join(root, 'docs/examples/spark.py'), file(input), file(output)],
      ...['--master', 'local[2]', '--command', command.join(' ')],
    ]);
  const compare = (name: string, output: string): Promise<Measured> =>
    measured(python, [join(root, 'tests/scale/compare.py'), file(`${name}.answers`), file(output)]);

  say(`${pages} lines through extract --ndjson`);
  await writeLines(Math.ceil(pages / 10), file('tenth.ndjson'));
  await writeLines(pages, file('all.ndjson'));
  const tenth = await extract('tenth');
  const all = await extract('all');
  hold('each line is answered', tenth.code === 0 && all.code === 0);
  if (pages >= many) hold('memory is flat', all.peak <= flat * tenth.peak);

  say('through Spark');
  const whole = await spark('all.ndjson', 'spark');
  const compared = await compare('all', 'spark');
  hold('the rows are the same both ways', whole.code === 0 && compared.code === 0);

  say(`from Parquet, ${few} lines`);
  await writeLines(few, file('few.ndjson'), true);
  const columns = ['id', 'text', 'html', 'url', 'publisher'].map((name) => `${name}: 'VARCHAR'`);
  const lines = `read_ndjson('${file('few.ndjson')}', columns = {${columns.join(', ')}})`;
  await runSql(python, `COPY (FROM ${lines}) TO '${file('few.parquet')}' (FORMAT parquet)`);
  await extract('few');
  const table = await spark('few.parquet', 'read');
  const same = await compare('few', 'read');
  hold('the rows of Parquet are the same', table.code === 0 && same.code === 0);

  say('the rest of docs/at-scale.md');
  for await (const [what, holds] of documented(folder, python, alone.join(' '))) hold(what, holds);

  say('through programs that lose pages');
  const head = await spark('few.ndjson', 'head', ['head', '-n', '10']);
  const isTold = /\d+ pages were asked and \d+ were answered/.test(head.said);
  hold('pages that a program did not read are told', head.code === 1 && isTold);
  const failed = await spark('few.ndjson', 'failed', ['false']);
  hold('a program that fails is told', failed.code === 1);
  await writeFile(file('twice.ndjson'), '{"id": 7, "text": ""}\n{"id": "7", "text": ""}\n');
  const twice = await spark('twice.ndjson', 'twice');
  const isRefused = twice.said.includes('1 have the id of another');
  hold('pages with one id are refused', twice.code === 1 && isRefused);

  const cores = availableParallelism();
  const figures = {
    ...{ lines: pages, cores, load: loadavg().map((load) => Number(load.toFixed(1))) },
    extract: { ...figuresOf(all), tenth: figuresOf(tenth) },
    spark: { seconds: Math.round(whole.seconds) },
    rows: compared.code === 0 ? (JSON.parse(compared.stdout) as object) : {},
  };
  return { figures, faults };
}
