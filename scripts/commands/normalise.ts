import { Command } from 'commander';
import { readDataset } from '../pipeline.js';
import { sortFindings } from '../text/finding.js';
import { generatedFolders, textFiles } from '../release/generate.js';
import { refuseOthersIn } from '../io/refuse-others.js';
import { syncFolder } from '../io/write-files.js';
import type { Files } from '../text/files.js';
import { exitWith, rootOption } from './context.js';
import { writingInto } from './open-project.js';
import { print, printJson, printLine, progress } from './output.js';
import { formatFindings, summary } from './report.js';

interface NormaliseOptions {
  readonly root: string;
  readonly json?: boolean;
}

const isOfCorpus = (file: string): boolean => file.startsWith('corpus/');

/** Rewrites corpus/normalised/ from the raw articles. Returns the exit code. */
export const normalise = ({ root, json }: NormaliseOptions): Promise<number> =>
  writingInto(root, (files) => normaliseFrom(files, root, json));

async function normaliseFrom(files: Files, root: string, json?: boolean): Promise<number> {
  const { dataset, findings } = readDataset(files, undefined, 'all');
  const ofCorpus = sortFindings(findings.filter(({ file }) => isOfCorpus(file)));
  const failed = !dataset || ofCorpus.some(({ severity }) => severity === 'error');
  if (failed) {
    print(formatFindings(dataset ? ofCorpus : sortFindings(findings), json ? 'json' : 'text'));
    progress(`${summary(ofCorpus)}; corpus/normalised/ was left unchanged`);
    return 1;
  }
  const folder = 'corpus/normalised';
  await refuseOthersIn(root, folder, generatedFolders[folder]);
  const changed = await syncFolder(root, folder, textFiles(dataset));
  if (json) {
    const articles = dataset.project.articles.map(({ id, blocks, publication }) => ({
      id,
      blocks: blocks.length,
      blocksInText: blocks.filter(({ inText }) => inText).length,
      published: publication.published?.edtf ?? null,
    }));
    printJson({ articles, changed });
  } else {
    for (const { id, blocks, publication } of dataset.project.articles) {
      const inText = blocks.filter((block) => block.inText).length;
      printLine(
        `${id}  ${inText} of ${blocks.length} blocks in the text  published ${publication.published?.edtf ?? 'unknown'}`,
      );
    }
  }
  progress(
    changed.length === 0 ? 'corpus/normalised/ is up to date' : `rewrote ${changed.join(', ')}`,
  );
  return 0;
}

export const command = (): Command =>
  new Command('normalise')
    .description(
      'rewrite corpus/normalised/ from the raw articles, and say when each was published',
    )
    .addOption(rootOption())
    .option('--json', 'print a summary as JSON')
    .action(exitWith(normalise));
