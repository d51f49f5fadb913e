import { join } from 'node:path';
import { Command } from 'commander';
import { readMetadata } from '../records/read-curated.js';
import { sha256Of } from '../text/digest.js';
import { readFrameFiles } from '../io/frame-files.js';
import { readPlace } from '../io/read-place.js';
import { whileWriting } from '../io/swap.js';
import { writeWhole } from '../io/write-files.js';
import { hasErrors, sortFindings } from '../text/finding.js';
import { Refusal } from '../text/refusal.js';
import { bundleRelease } from '../release/bundle.js';
import { frameOf } from '../release/content.js';
import { bundleName } from '../release/documents/texts.js';
import { releaseWithoutTexts } from '../verify/made-again.js';
import { openRelease } from '../release/open.js';
import { exitWith, rootOption } from './context.js';
import { readLastRelease } from './open-project.js';
import { explain, print, printJson, printLine, progress } from './output.js';
import { formatFindings, summary } from './report.js';
import { noRelease, verifyOpened } from './verify.js';

export interface BundleOptions {
  readonly root: string;
  readonly json?: boolean;
  /** False for a release without the articles' texts, made of the one in dist/. */
  readonly texts?: boolean;
}

const makeRelease = 'Run npm run release.';

/** Writes dist/, or with `texts` false the same release without the articles' texts, as one zip archive into the project’s root, once verify finds it whole and as this version makes it. Returns the exit code. */
export async function bundle({ root, json, texts = true }: BundleOptions): Promise<number> {
  const files = await readFrameFiles(root);
  if (!files.has('package.json')) {
    throw new Refusal(
      `${root === '.' ? 'The current folder' : root} is not a Missile Talks project: it has no package.json. Run this in a checkout of the repository, or give its path with --root.`,
    );
  }
  const { metadata, findings: unread } = readMetadata(files);
  const read = await readLastRelease(root, (folder) => readPlace(join(root, folder), () => ['']));
  const release = openRelease(read.files);
  const missing =
    release || hasErrors(read.findings) ? [] : [{ ...noRelease('dist'), fix: makeRelease }];
  const frame = metadata && frameOf(files);
  const verified = frame && release ? await verifyOpened(release, { frame }) : undefined;
  const wrong = [...(verified?.findings ?? []), ...read.findings].map((finding) => ({
    ...finding,
    // What cannot be read at all is named by its whole path.
    ...(finding.check === 'release/unreadable' && read.kind === undefined
      ? { file: 'dist', expected: 'the release of this project' }
      : { file: finding.file === '.' ? 'dist' : `dist/${finding.file}` }),
    fix: makeRelease,
  }));
  const findings = sortFindings([...unread, ...missing, ...wrong]);
  if (!frame || !release || hasErrors(findings)) {
    print(formatFindings(findings, json ? 'json' : 'text'));
    progress(`${summary(findings)}; nothing was bundled`);
    return 1;
  }
  if (findings.length > 0) explain(formatFindings(findings, 'text'));
  const released = texts ? release.files : await releaseWithoutTexts(release, frame);
  progress(`bundling ${released.size} files …`);
  const archive = bundleRelease(released, frame.metadata, texts);
  const path = `${bundleName(frame.metadata, texts)}.zip`;
  await whileWriting(root, () => writeWhole(root, path, archive));
  const facts = {
    path,
    bytes: archive.length,
    sha256: sha256Of(archive),
    files: released.size,
  };
  if (json) printJson(facts);
  else printLine(`${facts.path}  ${facts.bytes} bytes  sha256 ${facts.sha256}`);
  return 0;
}

export const command = (): Command =>
  new Command('bundle')
    .description('write dist/ as one zip archive, the same bytes every time')
    .addOption(rootOption())
    .option('--no-texts', 'write the release without the articles’ texts')
    .option('--json', 'print path, size and digest as JSON')
    .action(exitWith(bundle));
