import { Command } from 'commander';
import { coverageOf } from '../checks/covers.js';
import { fixFiles } from '../checks/format.js';
import { allChecks } from '../checks/lists.js';
import { refuseNoFiles } from '../io/refuse-others.js';
import { writeWhole } from '../io/write-files.js';
import { noIntervals } from '../reliability/bootstrap.js';
import { readDataset, runPipeline } from '../pipeline.js';
import type { Files } from '../text/files.js';
import { hasErrors } from '../text/finding.js';
import { findingIds, registry } from '../text/registry.js';
import { rootOption } from './context.js';
import { openProject, openReleased, writingInto } from './open-project.js';
import { print, printJson, printLine, progress } from './output.js';
import { formatFindings, formatOption, type ReportFormat, summary } from './report.js';

export interface CheckOptions {
  readonly root: string;
  readonly format: ReportFormat;
  readonly fix?: boolean;
}

/** Prints the registry: everything that must hold, of records, of rows and of files. */
export function listChecks(asJson: boolean): void {
  if (asJson) {
    const guarding = new Map(allChecks.map((each) => [each.id, coverageOf(each)]));
    const facts = findingIds.map((id) => ({
      id,
      ...registry[id],
      covers: guarding.get(id) ?? [],
    }));
    printJson(facts);
    return;
  }
  const width = Math.max(...findingIds.map((id) => id.length));
  for (const id of findingIds) {
    const { severity, scope, description } = registry[id];
    printLine(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${scope.padEnd(7)}  ${description}`);
  }
}

/** Writes what can be mended without judgement. Returns the files of the project as they are then. */
async function fixIn(root: string, files: Files): Promise<Files> {
  const { dataset } = readDataset(files);
  const fixed = dataset ? fixFiles(dataset.project) : new Map<string, Uint8Array>();
  await refuseNoFiles(root, fixed.keys());
  for (const [path, bytes] of fixed) {
    await writeWhole(root, path, bytes);
    progress(`fixed ${path}`);
  }
  return new Map([...files, ...fixed]);
}

/** Checks the project; with `fix`, first writes what can be mended without judgement. Returns the exit code. */
export async function check({ root, format, fix }: CheckOptions): Promise<number> {
  const files = fix
    ? await writingInto(root, (found) => fixIn(root, found))
    : await openProject(root);
  const { findings } = runPipeline(files, {
    released: await openReleased(root),
    bootstrap: noIntervals,
  });
  print(formatFindings(findings, format));
  progress(`${allChecks.length} checks: ${summary(findings)}`);
  return hasErrors(findings) ? 1 : 0;
}

export const command = (): Command =>
  new Command('check')
    .description('check articles, records and vocabularies; write nothing')
    .addOption(rootOption())
    .addOption(formatOption())
    .option(
      '--list',
      'print every finding there can be, with what must hold, and stop (as JSON with --format json)',
    )
    .option('--fix', 'first write canonical layout, sort sets and register new ids')
    .action(async ({ list, ...options }: CheckOptions & { readonly list?: true }) => {
      if (list) listChecks(options.format === 'json');
      else process.exitCode = await check(options);
    });
