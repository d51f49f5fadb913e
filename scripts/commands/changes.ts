import { Command } from 'commander';
import { historyChecks } from '../checks/lists.js';
import { canonicalText } from '../records/canonical.js';
import { parseCuratedFile } from '../records/parse-file.js';
import { changesPath } from '../records/project.js';
import { type Files } from '../text/files.js';
import { changesOf } from '../diff/changes-content.js';
import { compareReleases } from '../diff/compare.js';
import { currentRelease } from '../diff/release.js';
import { tooSmall } from '../records/bump.js';
import { writeWhole } from '../io/write-files.js';
import { finding, type Finding } from '../text/finding.js';
import { byVersion, packageFile } from '../model/metadata.js';
import { runPipeline } from '../pipeline.js';
import { exitWith, rootOption } from './context.js';
import { openReleased, writingInto } from './open-project.js';
import { print, progress } from './output.js';
import { releaseArgument, releaseNamed } from './open-release.js';
import { formatFindings, formatOption, type ReportFormat, summary } from './report.js';

export interface ChangesOptions {
  readonly root: string;
  readonly format: ReportFormat;
}

/** Where the file for the version in package.json belongs; undefined when package.json does not say its version. */
function fileToWrite(files: Files): string | undefined {
  try {
    const text = new TextDecoder().decode(files.get('package.json'));
    return changesPath(packageFile.parse(JSON.parse(text)).version);
  } catch {
    return undefined;
  }
}

/** The notes of the file that is about to be written again. */
function notesIn(
  files: Files,
  path: string,
): { notes: readonly string[]; findings: readonly Finding[] } {
  if (!files.has(path)) return { notes: [], findings: [] };
  const { parsed, findings } = parseCuratedFile(files, path, 'changes');
  return { notes: parsed?.value.notes ?? [], findings };
}

const wrongVersion = (said: Pick<Finding, 'message' | 'expected' | 'fix'>): Finding =>
  finding('release/version-too-small', { file: 'package.json', pointer: '/version', ...said });

const versionless = (name: string): Finding =>
  wrongVersion({
    message: `${name} does not say which version it is.`,
    expected: 'a release with its package.json or datapackage.json',
    fix: 'Give the folder of the whole project or package, an archive of it, or a git revision.',
  });

const textless = (name: string): Finding =>
  finding('diff/unreadable', {
    file: name,
    message: 'It is without the articles’ texts, so that nobody can see whether they changed.',
    expected: 'the release with the texts',
    fix: 'Give the folder, archive or git revision of that one.',
  });

const notTheLast = (name: string, previous: string, between: string): Finding =>
  finding('release/changes-recorded', {
    file: changesPath(between),
    message: `${name} is version ${previous}, and ${between} came after it.`,
    expected: `the release of ${between}, the last one before that of package.json`,
    fix: `Give the folder, archive or git revision of version ${between}.`,
  });

/**
 * Writes curated/changes/<version>.json, which says what the version in package.json changed since the release `oldName`.
 * Notes written by hand are kept. Writes nothing, and returns 1, when a check finds an error or the version is too small.
 */
export const changes = (oldName: string, { root, format }: ChangesOptions): Promise<number> =>
  writingInto(root, (files) => changesFrom(files, oldName, { root, format }));

async function changesFrom(
  files: Files,
  oldName: string,
  { root, format }: ChangesOptions,
): Promise<number> {
  const fail = (findings: readonly Finding[]): number => {
    print(formatFindings(findings, format));
    progress(`${summary(findings)}; nothing was written`);
    return 1;
  };
  progress('checking records against the articles …');
  const written = fileToWrite(files);
  // A fault in the file itself must not keep it from being written again.
  const inputs = new Map([...files].filter(([path]) => path !== written));
  const { findings, dataset, rows } = runPipeline(inputs, {
    released: await openReleased(root),
    leftOut: historyChecks,
  });
  if (!dataset || !rows) return fail(findings);
  const { metadata, ids, renamed } = dataset.project;
  const path = changesPath(metadata.version);
  const { notes, findings: noteFindings } = notesIn(files, path);
  if (noteFindings.length > 0) return fail(noteFindings);
  const old = await releaseNamed(oldName, root);
  if (!old.release) return fail(old.findings);
  if (!old.release.withTexts) return fail([textless(old.release.name)]);
  const { version } = metadata;
  const { version: previous } = old.release;
  if (previous === undefined) return fail([versionless(old.release.name)]);
  const between = dataset.project.changes.findLast(
    ({ value: each }) =>
      byVersion(each.version, previous) > 0 && byVersion(each.version, version) < 0,
  )?.value.version;
  if (between !== undefined) return fail([notTheLast(old.release.name, previous, between)]);
  const current = currentRelease(rows, version, ids.value.ids, renamed.value);
  const difference = compareReleases(old.release, current, ids.value.ids);
  const file = changesOf(difference, {
    version,
    previous,
    date: metadata.dataset.releaseDate,
    notes,
  });
  const wrong = tooSmall(version, previous, file);
  if (wrong) return fail([wrongVersion({ ...wrong, fix: 'Raise the version in package.json.' })]);
  const bytes = new TextEncoder().encode(canonicalText('changes', file));
  const isWritten = await writeWhole(root, path, bytes);
  progress(`${path}: ${file.bump} compared with ${previous}${isWritten ? '' : ', unchanged'}`);
  return 0;
}

export const command = (): Command =>
  new Command('changes')
    .description(
      'write curated/changes/<version>.json: what the version in package.json changes compared with the previous release; refuse a version that is too small',
    )
    .argument('<old>', `the previous release: ${releaseArgument}`)
    .addOption(rootOption())
    .addOption(formatOption())
    .action(exitWith(changes));
