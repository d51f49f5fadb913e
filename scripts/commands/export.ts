import { rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { Command, Option } from 'commander';
import { exportAnnotations } from '../annotations/collection.js';
import { about } from '../io/disk.js';
import { ownVersion } from '../io/own-package.js';
import { readPlace } from '../io/read-place.js';
import { releaseParts } from '../release/find.js';
import { Refusal } from '../text/refusal.js';
import { exitWith, rootOption } from './context.js';
import { readLastRelease } from './open-project.js';
import { openTables } from './open-release.js';
import { isRead, print, printText, progress } from './output.js';
import { formatFindings } from './report.js';
import { noRelease } from './verify.js';

export interface ExportCommand {
  readonly root: string;
  readonly format: 'w3c';
  readonly article?: string;
  /** One annotation a line instead of a collection. */
  readonly lines?: boolean;
  readonly base?: string;
  /** A file; "-" for standard output. */
  readonly out: string;
}

/** The address of the release, to which its files' names are added. */
function baseOf(given = ''): string {
  if (!/^[^\s#?"<>\\^`{|}]*$/.test(given))
    throw new Refusal(
      `--base: ${given} is not the address of a folder. Give one such as https://example.org/missile-talks/ or dist/.`,
    );
  return given === '' || given.endsWith('/') ? given : `${given}/`;
}

/** Writes a file whole or not at all. */
async function writeTo(path: string, pieces: Iterable<string>): Promise<void> {
  const temporary = `${path}.writing`;
  try {
    await writeFile(temporary, pieces);
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    return about(path)(thrown);
  }
}

/** Writes a release as W3C Web Annotations. Returns the exit code. */
export async function exportRelease(
  given: string | undefined,
  { root, article, lines, base, out }: ExportCommand,
): Promise<number> {
  const at = given ?? join(root, 'dist');
  const place =
    given === undefined
      ? await readLastRelease(root, (folder) => readPlace(join(root, folder), releaseParts))
      : await readPlace(given, releaseParts);
  const { release, findings } = openTables(place, noRelease(given ?? 'dist'));
  if (!release) {
    print(formatFindings(findings, 'text'));
    return 1;
  }
  if (resolve(out).startsWith(`${resolve(at, release.folder)}${sep}`))
    throw new Refusal(
      `--out: ${out} is in the release, which holds its own files only. Give a file beside it.`,
    );
  const made = exportAnnotations(release, {
    ...(article === undefined ? {} : { article }),
    base: baseOf(base),
    generator: `missile-talks ${ownVersion()}`,
  });
  const pieces = lines ? made.lines() : made.collection();
  if (out !== '-') {
    await writeTo(out, pieces);
    progress(`${made.total} annotations written to ${out}`);
    return 0;
  }
  for (const piece of pieces) {
    printText(piece);
    if (!isRead()) break;
  }
  return 0;
}

export const command = (): Command =>
  new Command('export')
    .description(
      'write the quotes, the passages of events, the names of actors and the quotation marks of a release as W3C Web Annotations (JSON-LD), for tools that show or collect annotations of texts',
    )
    .argument('[release]', 'a dist folder, a package, a .zip or a .tgz (default: dist/)')
    .addOption(rootOption())
    .addOption(
      new Option('--format <format>', 'how the records are written')
        .choices(['w3c'])
        .default('w3c'),
    )
    .option('--article <id>', 'only those of one article, such as A001')
    .option('--lines', 'write one annotation a line instead of a collection')
    .option(
      '--base <address>',
      'where the release lies, as a URL or as a path from the export; put before the names of its files and ids (default: the folder of the export)',
    )
    .option('--out <file>', 'the file to write; - for standard output', '-')
    .action(exitWith(exportRelease));
