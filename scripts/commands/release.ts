import { tableNames } from '../model/tables/index.js';
import { Command } from 'commander';
import { filesOnDisk } from '../io/files-on-disk.js';
import { listFiles } from '../io/project-files.js';
import { refuseNoFiles, refuseOthersIn } from '../io/refuse-others.js';
import { swapRelease, type SwapStep } from '../io/swap.js';
import { syncFolder, writeWhole } from '../io/write-files.js';
import { makeRelease, runPipeline } from '../pipeline.js';
import { sumsName } from '../release/checksums.js';
import { generatedFolders } from '../release/generate.js';
import { collect, type FileInChunks } from '../text/chunks.js';
import { reasonOf } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import type { Files } from '../text/files.js';
import { readBack } from '../verify/read-back.js';
import { exitWith, rootOption } from './context.js';
import { openReleased, writingInto } from './open-project.js';
import { print, printJson, printLine, progress } from './output.js';
import { formatFindings, formatOption, type ReportFormat, summary } from './report.js';
import { stageReporter } from './verify.js';

export interface ReleaseOptions {
  readonly root: string;
  readonly format: ReportFormat;
  /** Called at each step of the swap; tests stop the process there. */
  readonly onStep?: (step: SwapStep) => void;
}

/**
 * Checks the project and, when no check finds an error, writes schemas/, corpus/normalised/, CITATION.cff, .zenodo.json, the
 * generated sections of README.md and docs/, and dist/. With an error nothing is written. Returns the exit code.
 */
export const release = ({ root, ...options }: ReleaseOptions): Promise<number> =>
  writingInto(root, (files) => releaseFrom(files, root, options));

async function releaseFrom(
  files: Files,
  root: string,
  { format, onStep }: Omit<ReleaseOptions, 'root'>,
): Promise<number> {
  progress('checking records against the articles …');
  const { findings, dataset, rows } = runPipeline(files, {
    released: await openReleased(root),
  });
  const drafts = dataset?.project.drafts.map(({ id }) => id) ?? [];
  if (drafts.length > 0)
    progress(
      `${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'} left out: ${drafts.join(', ')}`,
    );
  if (!dataset || !rows) {
    print(formatFindings(findings, format));
    progress(`${summary(findings)}; nothing was released`);
    return 1;
  }
  if (format !== 'json') print(formatFindings(findings, format));
  for (const [folder, isGenerated] of Object.entries(generatedFolders))
    await refuseOthersIn(root, folder, isGenerated);
  progress('writing tables …');
  const { dist, folders, pages } = makeRelease(dataset, rows);
  await refuseNoFiles(root, pages.keys());
  let sums: Uint8Array = new Uint8Array();
  const remembering = async function* (): AsyncGenerator<FileInChunks> {
    for await (const [path, chunks] of dist) {
      if (path === sumsName) sums = await collect(chunks);
      yield [path, path === sumsName ? sums : chunks];
    }
  };
  const paths = await swapRelease(root, remembering(), {
    verify: async (folder) => {
      progress('reading the release back …');
      const written = filesOnDisk(folder, await listFiles(folder, '.'));
      const found = await readBack(written, sums, rows, stageReporter());
      if (found.length > 0) {
        print(formatFindings(found, format));
        throw new Refusal(
          'The release did not come back as it was written, and dist/ was left as it is.',
        );
      }
    },
    afterwards: async () => {
      try {
        // `normalise` writes the texts of drafts, which a release does not have.
        const texts = drafts.map((id) => `${id}.txt`);
        for (const [folder, generated] of folders) await syncFolder(root, folder, generated, texts);
        for (const [path, bytes] of pages) await writeWhole(root, path, bytes);
      } catch (thrown) {
        throw new Refusal(
          `dist/ is the new release, but not every other generated file could be written: ${reasonOf(thrown)}. Run release again once it can.`,
        );
      }
    },
    ...(onStep ? { onStep } : {}),
  });
  const { version, name } = dataset.project.metadata;
  if (format === 'json') {
    const counts = Object.fromEntries(tableNames.map((table) => [table, rows[table].length]));
    printJson({ name, version, rows: counts, files: paths });
  } else {
    for (const table of tableNames)
      printLine(`${String(rows[table].length).padStart(6)}  ${table}`);
  }
  progress(`${name} ${version}: ${paths.length} files in dist/`);
  return 0;
}

export const command = (): Command =>
  new Command('release')
    .description(
      'check everything, then write dist/, schemas/, corpus/normalised/, CITATION.cff, .zenodo.json and the generated sections of README.md and docs/',
    )
    .addOption(rootOption())
    .addOption(formatOption())
    .action(exitWith(release));
