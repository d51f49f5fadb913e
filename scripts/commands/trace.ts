import { Command } from 'commander';
import { ownFolder, readReleaseAtHand } from '../io/release-at-hand.js';
import { recoverSwap } from '../io/swap.js';
import { sortFindings, type Finding } from '../text/finding.js';
import { gatherTrace } from '../trace/gather.js';
import { findRecords } from '../trace/record.js';
import { renderTrace } from '../trace/render.js';
import { readSource } from '../trace/source.js';
import { stylingFor } from '../trace/styling.js';
import { ambiguousName, unknownId } from '../trace/unknown.js';
import { print } from './context.js';
import { formatFindings } from './report.js';

export interface TraceOptions {
  /** The folder or archive of a release, or of a package that holds one; this package's own when not given. */
  readonly release?: string;
  readonly json?: boolean;
  /** Print only how the dates of the record are known. */
  readonly dates?: boolean;
}

/** Prints a record of a release with everything that supports it. Returns the exit code. */
export async function trace(
  id: string,
  { release, json, dates: datesOnly }: TraceOptions,
): Promise<number> {
  const fail = (findings: readonly Finding[]): number => {
    print(formatFindings(sortFindings(findings), json ? 'json' : 'text'));
    return 1;
  };
  const path = release ?? ownFolder();
  if (release === undefined) await recoverSwap(path);
  const read = await readReleaseAtHand(path);
  const { source, findings } = readSource(read.release, read.project, release ?? 'this package');
  const unreadable = read.release.size === 0 && read.findings.length > 0 ? read.findings : findings;
  if (unreadable.length > 0) return fail(unreadable);
  const [record, ...others] = findRecords(source, id);
  if (!record) return fail([unknownId(source, id)]);
  if (others.length > 0) return fail([ambiguousName(id, [record, ...others])]);
  const traced = gatherTrace(source, record);
  const styling = stylingFor(process.stdout.isTTY, process.env['NO_COLOR']);
  if (json) {
    const { table, dates } = traced;
    const data = datesOnly ? { table, id: record.id, dates } : traced;
    print(`${JSON.stringify(data, null, 2)}\n`);
  } else {
    print(renderTrace(traced, styling, datesOnly ?? false));
    if (traced.findings.length > 0) print(`\n${formatFindings(traced.findings, 'text')}`);
  }
  return traced.findings.length > 0 ? 1 : 0;
}

export const command = (): Command =>
  new Command('trace')
    .description(
      'print a record with everything that supports it: its words, their bytes, its dates, and the checks it passed',
    )
    .argument(
      '<id>',
      'such as Q009, E012, A003, anatoly-antonov, A001-M03, A003-T04, A001-B07; parts of a key joined by slashes: Q009/1',
    )
    .option(
      '--release <path>',
      'another release: a dist folder, a package, a .zip or a .tgz (default: the one of this package)',
    )
    .option('--dates', 'print only how its dates are known')
    .option('--json', 'print JSON')
    .action(async (id: string, options: TraceOptions) => {
      process.exitCode = await trace(id, options);
    });
