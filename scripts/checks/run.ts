import type { Raised, RaisedRow, ReleasedRows, WordsAt } from './check.js';
import { Exceptions } from './exceptions.js';
import { recordChecks, releaseChecks, rowChecks } from './lists.js';
import type { Rows } from '../model/tables/index.js';
import type { Dataset } from '../records/dataset.js';
import { rawPath } from '../records/project.js';
import { rawWords } from '../corpus/raw-words.js';
import { codePointsOf } from '../text/code-points.js';
import { finding, type Finding } from '../text/finding.js';
import { once } from '../text/lookup.js';
import { isHtmlName } from '../text/other-formats.js';
import type { FindingId } from '../text/registry.js';

type LeftOut = ReadonlySet<FindingId>;

const none: LeftOut = new Set();

/**
 * What reading found, and every check of records, corpus and project but those `leftOut`; exceptions are applied and
 * unused ones reported.
 */
export const checkRecords = (dataset: Dataset, leftOut: LeftOut = none): Finding[] => [
  ...dataset.readFindings.filter(({ check }) => !leftOut.has(check)),
  ...raisedIn(dataset, leftOut).map(([check, raised]) => finding(check, raised)),
];

/** The same but for what reading found, with the passages that the findings are about. */
export function raisedIn(
  dataset: Dataset,
  leftOut: LeftOut = none,
): (readonly [check: FindingId, raised: Raised])[] {
  const exceptions = new Exceptions(dataset);
  const { isWhole } = dataset.project;
  const found = recordChecks
    .filter(({ id, needsWhole }) => (isWhole || !needsWhole) && !leftOut.has(id))
    .flatMap((check) =>
      [...check.run(dataset)]
        .filter((raised) => !exceptions.covers(check.id, raised))
        .map((raised) => [check.id, raised] as const),
    );
  const unused = isWhole ? exceptions.unused() : [];
  return [...found, ...unused.map((raised) => ['exception/unused', raised] as const)];
}

/**
 * Runs the checks of rows, wherever the rows come from; `placeOf` says where a row is. The others read rows as their schemas
 * have them, so that they wait until those hold.
 */
export function findInRows(
  released: ReleasedRows,
  placeOf: (raised: RaisedRow) => Pick<Finding, 'file' | 'pointer' | 'line' | 'column'>,
  leftOut: LeftOut = none,
): Finding[] {
  const found: Finding[] = [];
  for (const check of rowChecks.filter(({ id }) => !leftOut.has(id))) {
    for (const raised of check.run(released)) {
      const { message, expected, fix } = raised;
      found.push(finding(check.id, { ...placeOf(raised), message, expected, fix }));
    }
    if (check.id === 'release/schema' && found.length > 0) break;
  }
  return found;
}

/** A raw file; its name tells whether it is HTML. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The articles that a release quotes. */
export interface Articles {
  /** Their texts, one code point to an element, by article. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Their raw files, where available, by article. */
  readonly raw: ReadonlyMap<string, RawFile>;
}

/** Words of articles: of their texts by characters, of their raw files, where there are any, by bytes. */
export function wordsIn({ texts, raw }: Articles): WordsAt {
  const readRaw = once(({ name, bytes }: RawFile) => rawWords(bytes, isHtmlName(name)));
  return (unit, article, start, end) => {
    if (unit === 'characters') return texts.get(article)?.slice(Math.max(start, 0), end).join('');
    const file = raw.get(article);
    return file && readRaw(file)(start, end);
  };
}

/** The articles that a dataset was read from. */
const articlesOf = ({ project: { articles }, files }: Dataset): Articles => ({
  texts: new Map(articles.map(({ id, text }) => [id, codePointsOf(text)])),
  raw: new Map(
    articles.flatMap(({ id, source }) => {
      const bytes = files.get(rawPath(source));
      return bytes ? [[id, { name: source.file, bytes }] as const] : [];
    }),
  ),
});

/** Runs the checks of the rows that records without errors were turned into. */
export function checkRows(rows: Rows, dataset: Dataset, leftOut: LeftOut = none): Finding[] {
  const { version } = dataset.project.metadata;
  const released = { rows, version, withTexts: true, wordsAt: wordsIn(articlesOf(dataset)) };
  const ofRows = findInRows(
    released,
    ({ table }) => ({ file: `dist/json/${table}.json` }),
    leftOut,
  );
  const ofRelease = releaseChecks
    .filter(({ id }) => !leftOut.has(id))
    .flatMap((check) =>
      [...check.run(rows, dataset.project)].map((raised) => finding(check.id, raised)),
    );
  return [...ofRows, ...ofRelease];
}
