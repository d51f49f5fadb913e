import { join } from 'node:path';
import { Command } from 'commander';
import { readMetadata } from '../records/read-curated.js';
import { sha256Of } from '../text/digest.js';
import { readFiles } from '../io/project-files.js';
import { readPlace } from '../io/read-place.js';
import { recoverSwap } from '../io/swap.js';
import { writeWhole } from '../io/write-files.js';
import { sortFindings, type Finding } from '../text/finding.js';
import { bundleFolder, bundleRelease } from '../release/bundle.js';
import type { Files } from '../text/files.js';
import { checkSums } from '../verify/checksums.js';
import { readFooters } from '../verify/footers.js';
import { footerDeclaration, identify, type Declaration } from '../verify/identity.js';
import { print, progress } from './context.js';
import { rootOption } from './options.js';
import { formatFindings, summary } from './report.js';

export interface BundleOptions {
  readonly root: string;
  readonly json?: boolean;
}

const makeRelease = 'Run npm run release.';

/** dist/ is whole, and of the version that package.json has. */
function releaseFindings(files: Files, declared: Declaration): Finding[] {
  const { footers, findings: unreadable } = readFooters(files);
  const footerDeclarations = [...footers].map(([file, { pairs }]) =>
    footerDeclaration(file, pairs),
  );
  const { findings: differing } = identify([...footerDeclarations, declared]);
  return [...checkSums(files).findings, ...unreadable, ...differing].map((finding) => ({
    ...finding,
    file: finding.file === declared.file ? finding.file : `dist/${finding.file}`,
    fix: makeRelease,
  }));
}

/** Writes dist/ as one zip archive into the project’s root, once it is found to be whole. Returns the exit code. */
export async function bundle({ root, json }: BundleOptions): Promise<number> {
  await recoverSwap(root, 'dist');
  const { metadata, findings: unread } = readMetadata(await readFiles(root, ['package.json']));
  const { files, findings: unreadable } = await readPlace(join(root, 'dist'), () => ['']);
  const wrong = metadata
    ? releaseFindings(files, {
        file: 'package.json',
        name: metadata.name,
        version: metadata.version,
      })
    : [];
  const findings = sortFindings([...unread, ...unreadable, ...wrong]);
  if (!metadata || findings.length > 0) {
    print(formatFindings(findings, json ? 'json' : 'text'));
    progress(`${summary(findings)}; nothing was bundled`);
    return 1;
  }
  progress(`bundling ${files.size} files …`);
  const archive = bundleRelease(files, metadata);
  const path = `${bundleFolder(metadata)}.zip`;
  await writeWhole(join(root, path), archive);
  const facts = { path, bytes: archive.length, sha256: sha256Of(archive), files: files.size };
  print(
    json
      ? `${JSON.stringify(facts, null, 2)}\n`
      : `${facts.path}  ${facts.bytes} bytes  sha256 ${facts.sha256}\n`,
  );
  return 0;
}

export const command = (): Command =>
  new Command('bundle')
    .description('write dist/ as one zip archive, the same bytes every time')
    .addOption(rootOption())
    .option('--json', 'print path, size and digest as JSON')
    .action(async (options: BundleOptions) => {
      process.exitCode = await bundle(options);
    });
