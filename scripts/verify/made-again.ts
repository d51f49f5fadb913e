import { z } from 'zod';
import { changesAgainstRows } from '../checks/changes-stale.js';
import { releasedChanges, type ReleasedChanges } from '../model/records/changes.js';
import { tableNames, type Rows } from '../model/tables/index.js';
import type { ReleaseFrame } from '../release/content.js';
import { sumsName } from '../release/checksums.js';
import { releaseFiles, schemaFiles, streamRelease } from '../release/generate.js';
import type { OpenRelease } from '../release/open.js';
import { downloadAgain } from '../release/problem.js';
import { readJson, unreadable } from '../release/read-file.js';
import { derivedRows } from '../tables/build-rows.js';
import { collect } from '../text/chunks.js';
import { finding, type Finding } from '../text/finding.js';
import type { Files } from '../text/files.js';
import { parseJson, repointed } from '../text/json-document.js';
import { compareFile, compareFiles, extraFiles } from './compare-files.js';
import { Findings } from './verification.js';

/** The history that changes.json holds; undefined when it cannot be read. */
function readChanges({ files }: OpenRelease, findings: Findings) {
  const path = 'changes.json';
  const bytes = files.get(path);
  if (!bytes) return [];
  const { value, findings: unread } = readJson(bytes, path);
  const { data } = z.array(releasedChanges).safeParse(value);
  if (data) return data;
  const other = unreadable(path, 'It does not hold the changes of each version.').findings;
  findings.add(unread.length > 0 ? unread : other);
  return undefined;
}

/** What changes.json says of the version that the rows are of, and the rows do not. */
function staleChanges(
  { files }: OpenRelease,
  rows: Rows,
  changes: readonly ReleasedChanges[],
  version: string,
): Finding[] {
  const file = 'changes.json';
  const { document } = parseJson(new TextDecoder().decode(files.get(file)), file);
  const index = changes.findIndex((each) => each.version === version);
  const value = changes[index];
  if (!document || !value) return [];
  const placed = repointed(document, (pointer) => `/${index}${pointer}`);
  return [...changesAgainstRows({ document: placed, value }, rows)].map((raised) =>
    finding('release/changes-stale', { ...raised, fix: downloadAgain }),
  );
}

/** The files of a release without the articles' texts, made of one that verify found whole. */
export async function releaseWithoutTexts(
  release: OpenRelease,
  frame: ReleaseFrame,
): Promise<Files> {
  const rows = Object.fromEntries(
    tableNames.map((name) => [name, release.rows(name).value ?? []]),
  ) as unknown as Rows;
  const changes = readChanges(release, new Findings()) ?? [];
  return releaseFiles({ rows, changes, withTexts: false }, frame);
}

/** Makes every file of the release again, derived tables from the rows they repeat, and compares bytes. Returns how many were compared. */
export async function makeAgain(
  release: OpenRelease,
  rows: Rows,
  frame: ReleaseFrame,
  findings: Findings,
): Promise<number> {
  const changes = readChanges(release, findings);
  if (!changes) return 0;
  findings.add(staleChanges(release, rows, changes, frame.metadata.version));
  const known = new Set(
    findings.all.filter(({ check }) => !check.startsWith('sums/')).map(({ file }) => file),
  );
  const made = { ...rows, ...derivedRows(rows) };
  const content = { rows: made, changes, withTexts: release.withTexts };
  const paths = new Set<string>();
  const compare = (path: string, right: Uint8Array): number =>
    findings.add(compareFile(path, release.files.get(path), right, 'release'));
  let list: Uint8Array = new Uint8Array();
  for await (const [path, chunks] of streamRelease(content, frame)) {
    paths.add(path);
    const right = await collect(chunks);
    if (path === sumsName) list = right;
    else if (!known.has(path)) compare(path, right);
  }
  const extra = [...release.files.keys()].filter((path) => !paths.has(path) && !known.has(path));
  findings.add(extraFiles(extra, 'release'));
  // Where a file has other bytes its digest is not news; where none has, the list too has only one form.
  if (findings.all.length === 0) compare(sumsName, list);
  return paths.size - 1;
}

/** The npm package has the JSON Schemas of this version, and the citation file of the release in it. */
export function comparePackage({ around, files }: OpenRelease, findings: Findings): number {
  if (!around.has('package.json')) return 0;
  const expected = new Map<string, Uint8Array>(
    [...schemaFiles()].map(([path, bytes]) => [`schemas/${path}`, bytes]),
  );
  const citation = files.get('CITATION.cff');
  if (citation) expected.set('CITATION.cff', citation);
  const isCompared = (path: string): boolean => path.startsWith('schemas/') || expected.has(path);
  const actual = new Map([...around].filter(([path]) => isCompared(path)));
  findings.add(compareFiles({ actual, expected }, 'package'));
  return expected.size;
}
