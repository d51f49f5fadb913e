import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Command } from 'commander';
import { readFrameFiles } from '../io/frame-files.js';
import { ownFolder } from '../io/own-package.js';
import { ReaderThread } from '../io/reader-thread.js';
import { readFolder } from '../io/read-folder.js';
import { readPlace } from '../io/read-place.js';
import { boundFindings, hasErrors, sortFindings, type Finding } from '../text/finding.js';
import { givenName, reasonOf } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { checkBundleBytes } from '../release/bundle.js';
import { frameOf } from '../release/content.js';
import { releaseParts } from '../release/find.js';
import { openRelease, type OpenRelease } from '../release/open.js';
import { problem } from '../release/problem.js';
import { rawName } from '../verify/articles.js';
import { countTitles, type Verification } from '../verify/verification.js';
import { verifyRelease, type VerifyOptions } from '../verify/verify.js';
import { exitWith } from './context.js';
import { print, printJson, progress } from './output.js';
import { formatFindings, summary } from './report.js';

export interface VerifyCommand {
  /** The folder of the raw articles. */
  readonly raw?: string;
  readonly json?: boolean;
}

const patience = 2000;

/** Says on stderr what is being done, when nothing was said for two seconds. */
export function stageReporter(): (stage: string) => void {
  let spoke = performance.now();
  return (stage) => {
    if (performance.now() - spoke < patience) return;
    spoke = performance.now();
    progress(`${stage} …`);
  };
}

export const noRelease = (path: string): Finding =>
  problem('release/none', path, {
    message: 'There is no release in it: no SHA256SUMS, and no tables in json/.',
    expected: 'a dist folder, a package with one, or an archive of either',
    fix: 'Give what was downloaded, or the folder it was unpacked to.',
  });

/** The raw articles of a release by file name, and what is wrong with them. @throws Error when the folder cannot be read. */
async function readRaw(folder: string, release: OpenRelease) {
  const names = new Set(release.rows('articles').value?.map((row) => rawName(row['raw_file'])));
  try {
    const { files, findings } = await readFolder(await realpath(folder), (paths) =>
      paths.filter((path) => names.has(path)),
    );
    return {
      files,
      findings: findings.map((each) => ({ ...each, file: join(folder, each.file) })),
    };
  } catch (thrown) {
    throw new Refusal(`--raw: ${givenName(folder)} cannot be read: ${reasonOf(thrown)}.`);
  }
}

function asText({ name, version, withTexts, counts, notes, findings }: Verification): string {
  const lines = Object.entries(countTitles).flatMap(([key, title]) => {
    const count = counts[key as keyof typeof countTitles];
    return count === 0 ? [] : [`${String(count).padStart(8)}  ${title}`];
  });
  const wrong = findings.filter(({ severity }) => severity === 'error');
  const isOther = wrong.length === 1 && wrong[0]?.check === 'release/other-version';
  const fault = isOther ? 'has the files it lists; nothing else was checked' : 'is not whole';
  const verdict = wrong.length === 0 ? 'is whole' : `${fault}: ${summary(findings)}`;
  return [
    `${name ?? 'The release'} ${version ?? 'of unknown version'}${withTexts ? '' : ', without the articles’ texts,'} ${verdict}.`,
    'Checked:',
    ...lines,
    ...notes.map((note) => `Note: ${note}`),
    '',
  ].join('\n');
}

/** Checks a release. Tables are decoded in a thread, which can be stopped. */
export async function verifyOpened(
  release: OpenRelease,
  options: VerifyOptions,
): Promise<Verification> {
  const thread = new ReaderThread();
  try {
    return await verifyRelease(release, { decode: thread.decode, ...options });
  } finally {
    await thread.close();
  }
}

/** Checks a downloaded release. Returns the exit code. */
export async function verify(path: string, { raw, json }: VerifyCommand): Promise<number> {
  const { kind, files, archive, findings } = await readPlace(path, releaseParts);
  const release = openRelease(files);
  if (!release) {
    const found = hasErrors(findings) ? findings : [...findings, noRelease(path)];
    if (json) printJson({ path, kind, whole: false, findings: boundFindings(found) });
    else print(formatFindings(found, 'text'));
    return 1;
  }
  const frame = frameOf(await readFrameFiles(ownFolder()));
  const given = raw === undefined ? undefined : await readRaw(raw, release);
  const verification = await verifyOpened(release, {
    frame,
    ...(given ? { raw: given.files } : {}),
    onStage: stageReporter(),
  });
  const all = {
    ...verification,
    findings: sortFindings([
      ...findings,
      ...(given?.findings ?? []),
      ...verification.findings,
      ...(archive && kind === 'zip'
        ? checkBundleBytes(path, archive, release, frame.metadata)
        : []),
    ]),
  };
  const whole = !hasErrors(all.findings);
  const { folder } = release;
  const program = frame.metadata.version;
  if (json)
    printJson({
      path,
      kind,
      folder,
      whole,
      program,
      ...all,
      findings: boundFindings(all.findings),
    });
  else
    print(
      `${formatFindings(all.findings, 'text')}${all.findings.length > 0 ? '\n' : ''}${asText(all)}`,
    );
  return whole ? 0 : 1;
}

export const command = (): Command =>
  new Command('verify')
    .description(
      'check a downloaded release in every detail: a dist folder, a package, a .zip or a .tgz',
    )
    .argument('<path>', 'the folder or archive')
    .option('--raw <folder>', 'the raw articles, to look up bytes as well')
    .option('--json', 'print findings and counts as JSON')
    .action(exitWith(verify));
