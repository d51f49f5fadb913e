import { Command } from 'commander';
import { coverageOf } from '../checks/covers.js';
import { fixFiles } from '../checks/format.js';
import { allChecks } from '../checks/lists.js';
import { refuseNoFiles } from '../io/refuse-others.js';
import { writeWhole } from '../io/write-files.js';
import { noIntervals } from '../reliability/bootstrap.js';
import { readDataset, readWork, runPipeline } from '../pipeline.js';
import { missingRecords } from '../records/missing-files.js';
import { nothingReleased } from '../records/released.js';
import type { Files } from '../text/files.js';
import { hasErrors, sortFindings, type Finding } from '../text/finding.js';
import { findingIds, registry } from '../text/registry.js';
import { rootOption } from './context.js';
import { articleNamed, isAbout } from './articles.js';
import { openProject, openReleased, writingInto } from './open-project.js';
import { print, printJson, printLine, progress } from './output.js';
import {
  formatFindings,
  formatOption,
  progressLine,
  type ReportFormat,
  summary,
} from './report.js';

export interface CheckOptions {
  readonly root: string;
  readonly format: ReportFormat;
  readonly fix?: boolean;
  /** The only article to tell about. */
  readonly article?: string;
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
async function fixIn(root: string, found: Files): Promise<Files> {
  const missing = missingRecords(found);
  const files = new Map([...found, ...missing]);
  const all = readDataset(files, nothingReleased, 'all').dataset;
  // What is wrong with a draft is no reason to leave the rest as it is.
  const dataset = all?.project.isWhole ? all : readDataset(files).dataset;
  const fixed = new Map([...missing, ...(dataset ? fixFiles(dataset.project) : [])]);
  await refuseNoFiles(root, fixed.keys());
  for (const [path, bytes] of fixed) {
    await writeWhole(root, path, bytes);
    progress(`fixed ${path}`);
  }
  return new Map([...files, ...fixed]);
}

/**
 * Checks the project; with `fix`, first writes what can be mended without judgement. Returns the exit code: 1 where anything is wrong
 * or, when asked about one article, anything is left to do there.
 */
export async function check({ root, format, fix, article }: CheckOptions): Promise<number> {
  const files = fix
    ? await writingInto(root, (found) => fixIn(root, found))
    : await openProject(root);
  const only = article === undefined ? undefined : articleNamed(article, files);
  const released = await openReleased(root);
  const { findings: ofRelease } = runPipeline(files, { released, bootstrap: noIntervals });
  const { findings: ofDrafts, todos, progress: works } = readWork(files, ofRelease, released);
  const isTold = (finding: Finding): boolean => !only || isAbout(only, finding);
  const findings = [...sortFindings([...ofRelease, ...ofDrafts]), ...todos].filter(isTold);
  print(formatFindings(findings, format));
  for (const work of works)
    if (article === undefined || work.article === article) progress(progressLine(work));
  progress(`${allChecks.length} checks: ${summary(findings)}`);
  const isDone = article === undefined ? !hasErrors(findings) : !findings.some(isOpen);
  return isDone ? 0 : 1;
}

const isOpen = ({ severity }: Finding): boolean => severity !== 'warning';

export const command = (): Command =>
  new Command('check')
    .description(
      'check articles, records and vocabularies, and list what is left to do in articles that are still being coded; write nothing',
    )
    .argument('[article]', 'tell about this article only; exit code 1 while anything is left to do')
    .addOption(rootOption())
    .addOption(formatOption())
    .option(
      '--list',
      'print every finding there can be, with what must hold, and stop (as JSON with --format json)',
    )
    .option('--fix', 'first write canonical layout, sort sets and register new ids')
    .action(
      async (
        article: string | undefined,
        { list, ...options }: CheckOptions & { readonly list?: true },
      ) => {
        if (list) listChecks(options.format === 'json');
        else
          process.exitCode = await check({
            ...options,
            ...(article === undefined ? {} : { article }),
          });
      },
    );
