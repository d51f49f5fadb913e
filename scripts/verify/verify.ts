import { sortFindings, type Finding } from '../text/finding.js';
import type { Files } from '../text/files.js';
import { checkSums } from './checksums.js';
import type { FoundRelease } from '../release/find.js';
import { checkReleasedDescriptors, countDescriptors } from './descriptors.js';
import { checkFooter, readFooters } from './footers.js';
import {
  checkIdentity,
  dataPackageDeclaration,
  footerDeclaration,
  identify,
  packageDeclaration,
} from './identity.js';
import { descriptionOf, notesOf, type Program } from './notes.js';
import { checkPackageFiles } from './package-files.js';
import { printable } from '../text/printable.js';
import { problem } from '../release/problem.js';
import { tableFile, type ParquetReader } from './read-tables.js';
import { shippedShapes } from './shipped-shapes.js';
import { toolShapes } from './table-shape.js';
import { checkUnknownFiles } from './unknown-files.js';
import { Findings, type Verification } from './verification.js';
import { verifyPassages } from './verify-passages.js';
import { guarded, verifyTables } from './verify-tables.js';

export interface VerifyOptions {
  /** The running program: a release of its own version is held against its own table model. */
  readonly tool: Program;
  /** Raw articles by file name. Without them those of a checkout are taken, and without any bytes are not looked up. */
  readonly raw?: Files;
  readonly readParquet: ParquetReader;
  readonly onStage?: (stage: string) => void;
}

const strayFindings = ({ strays }: FoundRelease): Finding[] =>
  strays.map((path) =>
    problem('archive/stray-file', path, {
      message: `${printable(path)} stands beside the release.`,
      expected: 'the release and nothing else',
    }),
  );

/** Findings about files of the release name them as they stand in what was downloaded. */
const inDownload = (findings: readonly Finding[], folder: string): Finding[] =>
  findings.map((finding) => ({ ...finding, file: `${folder}${printable(finding.file)}` }));

/** Raw articles by file name: those given, else those of a checkout of the repository. */
function rawFiles(given: Files | undefined, { around }: FoundRelease): Files | undefined {
  if (given) return given;
  const folder = 'corpus/raw/';
  const found = [...around].filter(([path]) => path.startsWith(folder));
  return found.length === 0
    ? undefined
    : new Map(found.map(([path, bytes]) => [path.slice(folder.length), bytes]));
}

/** Checks a downloaded release with nothing but what it and the running program hold. Nothing of it is run, and nothing is written. */
export async function verifyDownload(
  downloaded: FoundRelease,
  options: VerifyOptions,
): Promise<Verification> {
  const { tool, readParquet, onStage = () => undefined } = options;
  const { files, folder } = downloaded;
  const raw = rawFiles(options.raw, downloaded);
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
  whole.add(checkIdentity(declared.identity, tool.name, folder || '.'));
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
  // Where files are not the listed ones, that their descriptors say otherwise is nothing new.
  const hasDescriptors = isOwnVersion && sums.findings.length === 0;
  if (hasDescriptors)
    inside.add(guarded('datapackage.json', () => checkReleasedDescriptors(files)));
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
      descriptors: hasDescriptors ? countDescriptors(files) : 0,
      schemas: packaged.schemas,
    },
    notes: notesOf(version, tool, {
      areFilesListed: sums.findings.length === 0,
      hasRaw: raw !== undefined,
      described: descriptionOf(downloaded),
    }),
    findings: sortFindings([...inDownload(inside.all, folder), ...whole.all]),
  };
}
