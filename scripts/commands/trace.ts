import { dirname } from 'node:path';
import { findRelease, ownRelease, readAround, readReleaseFiles } from '../io/release-folder.js';
import { recoverSwap } from '../io/swap.js';
import { sortFindings, type Finding } from '../model/finding.js';
import { gatherTrace } from '../trace/gather.js';
import { findRecords } from '../trace/record.js';
import { renderTrace } from '../trace/render.js';
import { isTraced, readSource } from '../trace/source.js';
import { stylingFor } from '../trace/styling.js';
import { ambiguousName, unknownId } from '../trace/unknown.js';
import { print } from './context.js';
import { formatFindings } from './report.js';

export interface TraceOptions {
  /** The folder of a release, or of a package that holds one; the package's own release when not given. */
  readonly release?: string;
  readonly json: boolean;
  readonly datesOnly: boolean;
}

/** Prints a record of a release with everything that supports it. Returns the exit code. */
export async function trace(
  id: string,
  { release, json, datesOnly }: TraceOptions,
): Promise<number> {
  const fail = (findings: readonly Finding[]): number => {
    print(formatFindings(sortFindings(findings), json ? 'json' : 'text'));
    return 1;
  };
  if (release === undefined) await recoverSwap(dirname(ownRelease()));
  const folder = release === undefined ? ownRelease() : await findRelease(release);
  const { source, findings } = readSource(
    await readReleaseFiles(folder, isTraced),
    await readAround(folder),
    release ?? 'this package',
  );
  if (findings.length > 0) return fail(findings);
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
    print(renderTrace(traced, styling, datesOnly));
    if (traced.findings.length > 0) print(`\n${formatFindings(traced.findings, 'text')}`);
  }
  return traced.findings.length > 0 ? 1 : 0;
}
