import type { RaisedRow, WordsAt } from '../checks/check.js';
import { findInRows, wordsIn } from '../checks/run.js';
import { tableFile } from '../formats/index.js';
import { tableNames, tables, type Rows } from '../model/tables/index.js';
import { checkSums } from '../release/checksums.js';
import type { ReleaseFrame } from '../release/content.js';
import type { OpenRelease } from '../release/open.js';
import { downloadAgain, problem } from '../release/problem.js';
import type { Files } from '../text/files.js';
import { boundFiles, sortFindings, type Finding } from '../text/finding.js';
import { idsIn } from '../model/tables/table.js';
import { printable } from '../text/printable.js';
import { required } from '../text/required.js';
import { articlesOf, checkRawArticles, checkTexts, withTextsOf } from './articles.js';
import { compareRows } from './compare-rows.js';
import { checkIdentity, identify } from './identity.js';
import { comparePackage, makeAgain } from './made-again.js';
import { placeOf, readTable, type Decoder, type ReadTable } from './read-tables.js';
import { Findings, nothingChecked, type Counts, type Verification } from './verification.js';

export interface VerifyOptions {
  /** What the program says of a release of its version; it can make no other version again. */
  readonly frame: ReleaseFrame;
  /** Raw articles by file name. Without them those of a checkout are taken, and without any bytes are not looked up. */
  readonly raw?: Files;
  readonly decode?: Decoder;
  readonly onStage?: (stage: string) => void;
}

const strayFindings = ({ strays }: OpenRelease): Iterable<Finding> =>
  boundFiles(
    strays.map((path) =>
      problem('archive/stray-file', path, {
        message: `${printable(path)} is not part of the release.`,
        expected: 'the release and nothing else',
      }),
    ),
  );

/** Raw articles by file name: those given, else those of a checkout of the repository. */
function rawFiles(given: Files | undefined, { around }: OpenRelease): Files | undefined {
  const folder = 'corpus/raw/';
  const found = [...around].filter(([path]) => path.startsWith(folder));
  if (given || found.length === 0) return given;
  return new Map(found.map(([path, bytes]) => [path.slice(folder.length), bytes]));
}

/** Every table in every format. `rows` is undefined when a table cannot be read in any. */
async function readTables(
  release: OpenRelease,
  { decode, onStage }: Required<Pick<VerifyOptions, 'decode' | 'onStage'>>,
  findings: Findings,
): Promise<{ read: readonly ReadTable[]; rows: Rows | undefined }> {
  const read: ReadTable[] = [];
  for (const name of tableNames) {
    onStage(`reading ${name} in every format`);
    const { table, findings: unread } = await readTable(release, name, decode);
    findings.add(unread);
    findings.add(compareRows(table));
    read.push(table);
  }
  const isWhole = read.every(({ readings }) => readings.size > 0);
  const rows = Object.fromEntries(read.map(({ name, rows: agreed }) => [name, agreed]));
  return { read, rows: isWhole ? (rows as unknown as Rows) : undefined };
}

const countReferences = (read: readonly ReadTable[]): number =>
  read
    .flatMap(({ name, rows }) =>
      tables[name].columns
        .filter(({ references }) => references !== undefined)
        .flatMap((column) => rows.map((row) => idsIn(row[column.name]).length)),
    )
    .reduce((sum, count) => sum + count, 0);

/** Rows that pass every check make every other file. Returns how many findings there are, and what was looked at. */
function checkContent(
  held: Rows,
  read: readonly ReadTable[],
  { raw, ...stated }: Readonly<{ raw: Files | undefined; version: string; withTexts: boolean }>,
  findings: Findings,
): { found: number; counts: Partial<Counts> } {
  const place = ({ table, index, column }: RaisedRow) => {
    const format = required(read.find(({ name }) => name === table)?.agreeing[0], table);
    return { file: tableFile(table, format), ...placeOf(format, index, column) };
  };
  const rows = stated.withTexts ? held : withTextsOf(held, articlesOf(held, raw));
  const articles = articlesOf(rows, raw);
  const words = wordsIn(articles);
  const lookedUp = { characters: 0, bytes: 0 };
  const wordsAt: WordsAt = (unit, ...span) => {
    const found = words(unit, ...span);
    if (found !== undefined) lookedUp[unit] += 1;
    return found;
  };
  const ofRows = findInRows({ rows, ...stated, wordsAt }, place).map((finding) => ({
    ...finding,
    fix: downloadAgain,
  }));
  let found = findings.add(ofRows);
  if (!ofRows.some(({ check }) => check === 'release/schema')) {
    found += findings.add(checkTexts(rows, articles));
    if (raw) findings.add(checkRawArticles(rows, articles));
  }
  const counts = {
    references: countReferences(read),
    texts: articles.texts.size,
    passages: lookedUp.characters,
    raw_articles: articles.raw.size,
    raw_passages: lookedUp.bytes,
  };
  return { found, counts };
}

const notes = {
  raw: 'The raw articles are not part of a release, so bytes and raw digests were not looked up; give the folder that holds them with --raw.',
  texts:
    'The articles’ texts are not part of this release, so neither were the passages of records looked up in them, nor the digests of texts and blocks computed; with --raw, all of this is done.',
  doubt: 'Other files were not made again, since the rows they are made from are in doubt.',
} as const;

/**
 * Checks a release with nothing but what it and the program hold: digests, tables in every format, every check of rows, and then
 * each file made again from the rows. Nothing of it is run, and nothing is written.
 */
export async function verifyRelease(
  release: OpenRelease,
  {
    frame,
    raw: given,
    decode = ({ decode: read }, columns, bytes) => read(columns, bytes),
    onStage = () => undefined,
  }: VerifyOptions,
): Promise<Verification> {
  const { files, folder, aroundFolder, withTexts } = release;
  /** Of the release, by path in it; of the package around it; and of what was downloaded, by path there. */
  const [inside, around, whole] = [new Findings(), new Findings(), new Findings()];
  onStage('computing digests');
  const sums = checkSums(files);
  inside.add(sums.findings);
  const { identity, findings: differing } = identify(release);
  whole.add(strayFindings(release));
  const foreign = checkIdentity(identity, frame.metadata, folder || '.');
  whole.add(foreign);
  const done = (counts: Counts, said: readonly string[]): Verification => ({
    name: identity.name,
    version: identity.version,
    withTexts,
    counts,
    notes: said,
    findings: sortFindings([
      ...[[inside, folder] as const, [around, aroundFolder] as const].flatMap(([found, prefix]) =>
        found.all.map((each) => ({ ...each, file: `${prefix}${printable(each.file)}` })),
      ),
      ...whole.all,
    ]),
  });
  // Only a release of the program's own can be made again.
  if (foreign.some(({ check }) => check !== 'identity/missing'))
    return done({ ...nothingChecked, ...sums.counts }, []);
  whole.add(differing);
  const { read, rows } = await readTables(release, { decode, onStage }, inside);
  const raw = rawFiles(given, release);
  onStage('checking rows');
  const content =
    rows && checkContent(rows, read, { raw, version: frame.metadata.version, withTexts }, inside);
  const isSure = content?.found === 0 && read.every(({ agreeing }) => agreeing.length > 1);
  onStage('making every file again');
  const made_again = rows && isSure ? await makeAgain(release, rows, frame, inside) : 0;
  const schemas = comparePackage(release, around);
  const size = ({ name, rows: agreed }: ReadTable) => agreed.length * tables[name].columns.length;
  const counts = {
    ...nothingChecked,
    ...sums.counts,
    tables: read.length,
    rows: read.reduce((sum, table) => sum + table.rows.length, 0),
    cells: read.reduce((sum, table) => sum + size(table), 0),
    ...content?.counts,
    made_again,
    schemas,
  };
  const isTextless = !withTexts && rows !== undefined && counts.texts < rows.articles.length;
  return done(counts, [
    ...(isSure ? [] : [notes.doubt]),
    ...(raw ? [] : [notes.raw]),
    ...(isTextless ? [notes.texts] : []),
  ]);
}
