import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { Command } from 'commander';
import { ownFolder } from '../io/own-package.js';
import { readPlace } from '../io/read-place.js';
import { findRelease, inProject, partsAround, releaseParts } from '../release/find.js';
import type { Files } from '../text/files.js';
import { finding, sortFindings, type Finding } from '../text/finding.js';
import { ambiguousName, findRecords, unknownId } from '../trace/records.js';
import { gatherTrace } from '../trace/gather.js';
import { stylingFor } from '../trace/layout.js';
import { renderTrace } from '../trace/render.js';
import { exitWith } from './context.js';
import { readLastRelease } from './open-project.js';
import { print, printJson, printStyled, progress } from './output.js';
import { openTables, type OpenedTables } from './open-release.js';
import { formatFindings } from './report.js';

export interface TraceOptions {
  /** The folder or archive of a release, or of a package that holds one; this package's own when not given. */
  readonly release?: string;
  readonly json?: boolean;
  /** Print only how the dates of the record are known. */
  readonly dates?: boolean;
}

const noTable = (name: string): Finding =>
  finding('trace/unreadable', {
    file: 'json/',
    message: `${name} holds no table of a release.`,
    expected: 'a dist folder, a package with one, or an archive of either',
    fix: 'Give what was downloaded, or the folder it was unpacked to; in a checkout, write a release with "missile-talks release".',
  });

/** The files of a release that was given as a folder by itself, with those of the project around it. */
async function withProject(path: string, files: Files): Promise<Files> {
  const found = findRelease(files);
  if (!found || found.folder.endsWith('dist/')) return files;
  const project = await readPlace(
    join(await realpath(path), found.folder, '..'),
    () => partsAround,
  );
  return inProject(found.files, project.files);
}

/** From how many bytes on reading takes so long that somebody wants to know what is going on. */
const waitedFor = 20_000_000;

async function openedAt(path: string, name: string): Promise<OpenedTables> {
  const { kind, files, findings } = await readPlace(path, releaseParts);
  const all = kind === 'folder' ? await withProject(path, files) : files;
  const bytes = [...all.values()].reduce((sum, { length }) => sum + length, 0);
  if (bytes > waitedFor) progress(`reading ${Math.round(bytes / 1e6)} MB of tables …`);
  return openTables({ files: all, findings }, noTable(name));
}

/** The release of this package: in dist/, unless a release of the repository was interrupted. */
const ownRelease = (): Promise<OpenedTables> =>
  readLastRelease(ownFolder(), (folder) =>
    openedAt(folder === 'dist' ? ownFolder() : join(ownFolder(), folder), 'this package'),
  );

/** Prints a record of a release with everything that supports it. Returns the exit code. */
export async function trace(
  id: string,
  { release: given, json, dates: datesOnly }: TraceOptions,
): Promise<number> {
  const fail = (findings: readonly Finding[]): number => {
    print(formatFindings(sortFindings(findings), json ? 'json' : 'text'));
    return 1;
  };
  const { release, findings } = await (given === undefined ? ownRelease() : openedAt(given, given));
  if (!release) return fail(findings);
  const [record, ...others] = findRecords(release, id);
  if (!record) return fail([unknownId(release, id)]);
  if (others.length > 0) return fail([ambiguousName(id, [record, ...others])]);
  const traced = gatherTrace(release, record);
  const styling = stylingFor(isatty(1), process.env['NO_COLOR']);
  if (json) {
    const { table, dates } = traced;
    const data = datesOnly ? { table, id: record.id, dates } : traced;
    printJson(data);
  } else {
    printStyled(renderTrace(traced, styling, datesOnly ?? false));
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
    .action(exitWith(trace));
