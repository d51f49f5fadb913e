import type { FoundRelease } from '../release/find.js';
import { printable } from '../text/printable.js';

/** The running program, as its package.json names it. */
export interface Program {
  readonly name: string;
  readonly version: string;
}

/** What a release says of its own tables. */
export function descriptionOf({ files, around }: FoundRelease): string[] {
  const hasSchemas = [...around.keys()].some((path) => path.startsWith('schemas/release/'));
  return [
    ...(hasSchemas ? ['the JSON Schemas of its npm package'] : []),
    ...(files.has('datapackage.json') ? ['its datapackage.json'] : []),
  ];
}

function otherVersion(version: string, tool: Program, described: readonly string[]): string {
  const written = printable(version);
  const held =
    described.length === 0
      ? 'It ships nothing that says what a cell may hold, so keys, references and the values of cells could only be compared between its formats.'
      : `Rows, keys and references were held against ${described.join(' and ')}, as far as these go (patterns are left out).`;
  return (
    `The release is of version ${written} and this program of ${tool.version}, whose tables and columns may differ; those of the release were taken as it has them. ` +
    `${held} Descriptors were not compared. Run npx ${tool.name}@${written} verify for every check.`
  );
}

interface Circumstances {
  /** Every file is as SHA256SUMS says. */
  readonly areFilesListed: boolean;
  readonly hasRaw: boolean;
  readonly described: readonly string[];
}

/** What could not be checked, and why. */
export function notesOf(
  version: string | undefined,
  tool: Program,
  { areFilesListed, hasRaw, described }: Circumstances,
): string[] {
  const raw =
    'The raw articles are not part of a release, so bytes and raw digests were not looked up; give the folder that holds them with --raw.';
  const isOwnVersion = version === undefined || version === tool.version;
  const unlisted =
    'Descriptors were not compared, since files are not as SHA256SUMS says and so not as any descriptor does.';
  return [
    ...(isOwnVersion ? [] : [otherVersion(version, tool, described)]),
    ...(isOwnVersion && !areFilesListed ? [unlisted] : []),
    ...(hasRaw ? [] : [raw]),
  ];
}
