import { sortFindings, type Finding } from '../model/finding.js';
import type { ReleaseFiles } from '../release/checksums.js';
import { checkSums } from './checksums.js';
import type { Downloaded } from './downloaded.js';
import { checkFooter, readFooters } from './footers.js';
import {
  dataPackageDeclaration,
  footerDeclaration,
  identify,
  packageDeclaration,
} from './identity.js';
import { checkPackageFiles } from './package-files.js';
import { printable, problem, show } from './problem.js';
import { tableFile, type ParquetReader } from './read-tables.js';
import { shippedShapes } from './shipped-shapes.js';
import { toolShapes } from './table-shape.js';
import { checkUnknownFiles } from './unknown-files.js';
import { Findings, type Verification } from './verification.js';
import { verifyPassages } from './verify-passages.js';
import { verifyTables } from './verify-tables.js';

export interface VerifyOptions {
  /** The running program: a release of its own version is held against its own table model. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Raw articles by file name; without them bytes are not looked up. */
  readonly raw?: ReleaseFiles;
  readonly readParquet: ParquetReader;
  readonly onStage?: (stage: string) => void;
}

const noRaw =
  'The raw articles are not part of a release, so bytes and raw digests were not looked up; give the folder that holds them with --raw.';

const strayFindings = ({ strays }: Downloaded): Finding[] =>
  strays.map((path) =>
    problem('archive/stray-file', path, {
      message: `${printable(path)} stands beside the release.`,
      expected: 'the release and nothing else',
    }),
  );

/** Findings about files of the release name them as they stand in what was downloaded. */
const inDownload = (findings: readonly Finding[], folder: string): Finding[] =>
  findings.map((finding) => ({ ...finding, file: `${folder}${printable(finding.file)}` }));

function identityFindings(
  name: string | undefined,
  version: string | undefined,
  { tool }: VerifyOptions,
  folder: string,
): Finding[] {
  if (name === undefined || version === undefined) {
    const message = 'No file says which dataset and which version this is.';
    return [
      problem('identity/missing', folder, {
        message,
        expected: 'the dataset and its version in the footer of every Parquet file',
      }),
    ];
  }
  if (name === tool.name) return [];
  return [
    problem('identity/other-dataset', folder, {
      message: `This is a release of ${show(name)}.`,
      expected: show(tool.name),
      fix: 'Check it with the program of that dataset.',
    }),
  ];
}

function notesOf(
  version: string | undefined,
  { tool, raw }: VerifyOptions,
  { around }: Downloaded,
): string[] {
  const others =
    around.size > 0
      ? 'the JSON Schemas of its npm package and its datapackage.json'
      : 'its datapackage.json';
  const isOther = version !== undefined && version !== tool.version;
  return [
    ...(isOther
      ? [
          `The release is of version ${printable(version)} and this program of ${tool.version}, so its tables and columns were taken from the release itself, rows held against ${others} as far as it has them (patterns left out), and descriptors not compared. Run ${tool.name}@${printable(version)} for all checks.`,
        ]
      : []),
    ...(raw ? [] : [noRaw]),
  ];
}

/** Checks a downloaded release with nothing but what it and the running program hold. Nothing of it is run, and nothing is written. */
export async function verifyDownload(
  downloaded: Downloaded,
  options: VerifyOptions,
): Promise<Verification> {
  const { tool, raw, readParquet, onStage = () => undefined } = options;
  const { files, folder } = downloaded;
  /** Of the release, by path in it; and of what was downloaded, by path there. */
  const [inside, whole] = [new Findings(), new Findings()];
  onStage('computing digests');
  const sums = checkSums(files);
  inside.add(sums.findings);
  const { footers, findings: unreadable } = readFooters(files);
  inside.add(unreadable);
  const declared = identify([
    ...[...footers].map(([file, { pairs }]) => footerDeclaration(`${folder}${file}`, pairs)),
    ...dataPackageDeclaration(downloaded),
    ...packageDeclaration(downloaded),
  ]);
  const { name, version } = declared.identity;
  whole.add(declared.findings);
  whole.add(identityFindings(name, version, options, folder));
  whole.add(strayFindings(downloaded));
  const isOwnVersion = version === undefined || version === tool.version;
  const shapes = isOwnVersion ? toolShapes() : shippedShapes(downloaded);
  const { tables, counts } = await verifyTables(shapes, files, readParquet, {
    findings: inside,
    onStage,
  });
  for (const shape of shapes.tables) {
    const footer = footers.get(tableFile(shape.name, 'parquet'));
    if (footer) inside.add(checkFooter(shape, footer, isOwnVersion));
  }
  inside.add(checkUnknownFiles(files, tables));
  onStage('looking up passages');
  const passages = verifyPassages(tables, files, raw, inside);
  onStage('comparing schemas and descriptors');
  const packaged = checkPackageFiles(downloaded, isOwnVersion);
  whole.add(packaged.findings);
  return {
    name,
    version,
    shapesFrom: shapes.from,
    counts: {
      ...sums.counts,
      ...counts,
      footers: footers.size,
      ...passages,
      schemas: packaged.schemas,
    },
    notes: notesOf(version, options, downloaded),
    findings: sortFindings([...inDownload(inside.all, folder), ...whole.all]),
  };
}
