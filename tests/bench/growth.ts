/**
 * How the time and the memory of the commands grow with the number of articles: `npm run bench:growth -- [SIZES] [--out FILE]` writes
 * generated projects of so many articles (5, 50, 500 and 2,000 where none are named), checks, releases and verifies each with the compiled
 * program in a process of its own, and prints a table in Markdown: seconds of processor time, milliseconds for each article beyond those of
 * the smallest project, the exponent of growth since the size before, and the largest resident set.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable } from '../../scripts/text/markdown.js';
import { writeProject } from '../campaign/large.js';
import { root } from '../project.js';
import { generatedFiles } from './generated-project.js';

const commands = ['check', 'release', 'verify'] as const;
type Command = (typeof commands)[number];

/** What a process used: seconds of processor time, and bytes of its largest resident set. */
interface Usage {
  readonly seconds: number;
  readonly bytes: number;
}

/** A module that a process is started with, which writes at its end what it used. */
const reporter = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));
`)}`;

function usageOf(project: string, args: readonly string[]): Usage {
  const path = join(project, '..', 'usage.json');
  execFileSync(process.execPath, ['--import', reporter, 'build/cli.js', ...args], {
    cwd: project,
    env: { ...process.env, USAGE_FILE: path },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const used = JSON.parse(readFileSync(path, 'utf8')) as NodeJS.ResourceUsage;
  return {
    seconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    bytes: used.maxRSS * 1024,
  };
}

const argumentsOf: Readonly<Record<Command, readonly string[]>> = {
  check: ['check'],
  release: ['release'],
  verify: ['verify', 'dist', '--raw', 'corpus/raw'],
};

/** A checkout of its own, since a program verifies the releases of the project that it is part of. */
async function checkOut(project: string, count: number): Promise<void> {
  await writeProject(project, generatedFiles(count));
  cpSync(join(root, 'build'), join(project, 'build'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
}

type Used = Readonly<Record<Command, Usage>>;

async function measure(count: number): Promise<Used> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    const project = join(folder, 'project');
    await checkOut(project, count);
    const used = commands.map((command) => {
      process.stderr.write(`${command} of ${count} articles …\n`);
      return [command, usageOf(project, argumentsOf[command])] as const;
    });
    return Object.fromEntries(used) as Used;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Measured = readonly [count: number, used: Used];

/** The line of a command for one size, beside the smallest, which is mostly the start of the program, and the size before. */
function lineOf(
  command: Command,
  [count, used]: Measured,
  before: Measured,
  [least, start]: Measured,
) {
  const beyond = (of: Used): number => of[command].seconds - start[command].seconds;
  const each = count === least ? '' : ((1000 * beyond(used)) / (count - least)).toFixed(1);
  const [last, earlier] = before;
  const exponent =
    earlier === start
      ? ''
      : (
          Math.log(beyond(used) / beyond(earlier)) / Math.log((count - least) / (last - least))
        ).toFixed(2);
  return [
    command,
    String(count),
    used[command].seconds.toFixed(1),
    each,
    exponent,
    String(Math.round(used[command].bytes / 1e6)),
  ];
}

const out = process.argv.indexOf('--out');
const sizes = process.argv
  .slice(2, out < 0 ? undefined : out)
  .map(Number)
  .filter((size) => size > 0);
const all: Measured[] = [];
for (const size of sizes.length > 0 ? sizes : [5, 50, 500, 2000])
  all.push([size, await measure(size)]);
const [first] = all;
if (!first) throw new Error('Name the numbers of articles, such as 5 50 500.');
const table = markdownTable(
  ['command', 'articles', 'CPU seconds', 'ms an article', 'exponent', 'peak memory in MB'],
  commands.flatMap((command) =>
    all.map((each, at) => lineOf(command, each, all[Math.max(at - 1, 0)] ?? first, first)),
  ),
);
process.stdout.write(`${table}\n`);
const path = out < 0 ? undefined : process.argv[out + 1];
if (path !== undefined) writeFileSync(path, `${table}\n`);
