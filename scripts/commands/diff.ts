import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { problemsOfRenamings } from '../checks/renamed.js';
import { compareReleases, type ReleaseDifference } from '../diff/compare.js';
import { differenceLines, lineColumns } from '../diff/render-csv.js';
import { differenceAsJson } from '../diff/render-json.js';
import { differenceAsMarkdown } from '../diff/render-markdown.js';
import { idsFile, type RegisteredId } from '../model/records/registries.js';
import { encodeCsv } from '../formats/csv.js';
import { withoutTextColumns, type ComparedRelease } from '../diff/release.js';
import { shownCell } from '../model/tables/table.js';
import { collect } from '../text/chunks.js';
import { finding, type Finding } from '../text/finding.js';
import { printableJson } from '../text/printable.js';
import { exitWith, rootOption } from './context.js';
import { print, progress } from './output.js';
import { releaseArgument, releaseNamed } from './open-release.js';
import { formatFindings } from './report.js';

const formats = ['json', 'csv', 'markdown'] as const;
export type DiffFormat = (typeof formats)[number];

export interface DiffOptions {
  readonly root: string;
  readonly format: DiffFormat;
}

/** The registry of the project at `root`, for releases that ship none; empty where there is no project. */
async function registryAt(root: string): Promise<readonly RegisteredId[]> {
  try {
    const text = await readFile(join(root, 'curated/ids.json'), 'utf8');
    return idsFile.parse(JSON.parse(text)).ids;
  } catch {
    return [];
  }
}

async function rendered(difference: ReleaseDifference, format: DiffFormat): Promise<string> {
  switch (format) {
    case 'json':
      return `${printableJson(differenceAsJson(difference))}\n`;
    case 'csv': {
      const columns = lineColumns.map((name) => ({ name }));
      return new TextDecoder().decode(
        await collect(encodeCsv(columns, differenceLines(difference))),
      );
    }
    case 'markdown':
      return differenceAsMarkdown(difference);
  }
}

/** What the newer release says was renamed, and is not so in it. */
function wrongRenamings({ name, version, tables, renamed }: ComparedRelease): Finding[] {
  if (!renamed) {
    progress(
      `warning: ${name} has no renamed.json; what has another name there is taken for one thing that is gone and another that is new`,
    );
    return [];
  }
  const codes = tables.get('vocabularies')?.rows;
  const now = {
    version: version ?? '999999.999999.999999',
    columns: (table: string) => tables.get(table)?.columns?.map(({ name: column }) => column),
    codes: (vocabulary: string) =>
      codes?.flatMap((row) => (row['vocabulary'] === vocabulary ? shownCell(row['code']) : [])),
  };
  return [...problemsOfRenamings(renamed, now)].map((wrong) =>
    finding('diff/unreadable', {
      file: `${name}:renamed.json`,
      ...wrong,
      fix: 'Correct the file, or download the release again.',
    }),
  );
}

/**
 * Prints what changed from one release to another. Returns the exit code: 0 whether or not they differ, 1 when one of them
 * cannot be read.
 */
export async function diff(
  oldName: string,
  newName: string,
  { root, format }: DiffOptions,
): Promise<number> {
  const fail = (findings: readonly Finding[]): number => {
    print(formatFindings(findings, format === 'json' ? 'json' : 'text'));
    return 1;
  };
  const old = await releaseNamed(oldName, root);
  const current = await releaseNamed(newName, root);
  if (!old.release || !current.release) return fail([...old.findings, ...current.findings]);
  const wrong = wrongRenamings(current.release);
  if (wrong.length > 0) return fail(wrong);
  const registry = current.release.ids ?? (await registryAt(root));
  const both = [old.release, current.release] as const;
  const lacking = both.filter(({ withTexts }) => !withTexts);
  for (const { name } of lacking)
    progress(
      `warning: ${name} is without the articles’ texts; the column text of blocks is not compared`,
    );
  const [before, now] = lacking.length === 0 ? both : both.map(withoutTextColumns);
  print(await rendered(compareReleases(before, now, registry), format));
  return 0;
}

export const command = (): Command =>
  new Command('diff')
    .description(
      'print what changed between two releases, and the smallest version number that the changes require; exit code 0 whether or not they differ, 1 if either cannot be read',
    )
    .argument('<old>', `the older release: ${releaseArgument}`)
    .argument('<new>', `the newer release: ${releaseArgument}`)
    .addOption(rootOption())
    .addOption(
      new Option('--format <format>', 'how the difference is printed')
        .choices(formats)
        .default('markdown'),
    )
    .action(exitWith(diff));
