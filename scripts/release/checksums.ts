import { sha256Of } from '../text/digest.js';
import type { Files } from '../text/files.js';
import { type Measures, measuresOf } from '../text/measured.js';
import { boundFiles, type Finding } from '../text/finding.js';
import { byCodePoint } from '../text/order.js';
import { printable, show } from '../text/printable.js';
import { problem } from './problem.js';
import { limits } from './read-file.js';

/** The contents of SHA256SUMS, as `sha256sum -c` reads it; it lists every file but itself. */
export function checksumLines(measures: Measures): Uint8Array {
  const lines = [...measures]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([path, { sha256 }]) => `${sha256}  ${path}\n`);
  return new TextEncoder().encode(lines.join(''));
}

export const checksumList = (files: Files): Uint8Array => checksumLines(measuresOf(files));

export const sumsName = 'SHA256SUMS';
const lineForm = /^([0-9a-f]{64}) {2}(.+)$/u;

interface Listed {
  readonly digest: string;
  readonly line: number;
}

const broken = (line: number, message: string, expected: string): Finding =>
  problem('sums/syntax', sumsName, { message, expected }, { line });

/** Lines with where they begin and their numbers, as they are asked for: a list may be nothing but line feeds. */
function* linesOf(text: string): Generator<{ readonly text: string; readonly line: number }> {
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    yield { text: text.slice(start, end < 0 ? undefined : end), line };
    start = end < 0 ? text.length : end + 1;
  }
}

/** After so many lines that are no entries the file is not a list. */
const mostBroken = 100;

/** Reads the list; a line that is not an entry becomes a finding. */
function readSums(bytes: Uint8Array): { listed: ReadonlyMap<string, Listed>; findings: Finding[] } {
  const listed = new Map<string, Listed>();
  const findings: Finding[] = [];
  // A byte that is not UTF-8 becomes U+FFFD, which no path of a release holds.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const decoded = decoder.decode(bytes.subarray(0, limits.table.bytes));
  let last = 0;
  for (const { text, line } of linesOf(decoded)) {
    last = line;
    if (findings.length === mostBroken) {
      findings.push(broken(line, 'From here on it is not read.', 'a list of digests'));
      return { listed, findings };
    }
    const [, digest, path] = lineForm.exec(text) ?? [];
    if (digest === undefined || path === undefined)
      findings.push(
        broken(
          line,
          `${show(text)} is not an entry.`,
          '64 lower-case hexadecimal digits, two spaces and a path',
        ),
      );
    else if (listed.has(path))
      findings.push(broken(line, `${printable(path)} is listed twice.`, 'every file once'));
    else listed.set(path, { digest, line });
  }
  if (last > 0 && !decoded.endsWith('\n'))
    findings.push(broken(last, 'The last line has no end.', 'a line feed at the end of the file'));
  return { listed, findings };
}

/** Two files never have digests that differ in one digit, so then it is the list that is damaged. */
const differsInOneDigit = (a: string, b: string): boolean =>
  Array.from(a).filter((digit, index) => digit !== b.charAt(index)).length === 1;

function digestFinding(path: string, actual: string, { digest, line }: Listed): Finding {
  const isListDamaged = differsInOneDigit(actual, digest);
  const message = `${printable(path)} has sha256 ${actual}${isListDamaged ? `; the list says ${digest}, one digit off: the list is damaged` : ''}.`;
  const expected = isListDamaged ? actual : `${digest}, as ${sumsName}:${line} says`;
  return problem(
    'sums/digest',
    isListDamaged ? sumsName : path,
    { message, expected },
    isListDamaged ? { line } : {},
  );
}

/** The paths that a SHA256SUMS lists, and itself; lines that are not entries are passed over. */
export const listedIn = (sums: Uint8Array | undefined): ReadonlySet<string> =>
  new Set([...(sums ? [...readSums(sums).listed.keys(), sumsName] : [])]);

function* differences(files: Files, listed: ReadonlyMap<string, Listed>): Generator<Finding> {
  for (const [path, entry] of listed) {
    const found = files.get(path);
    if (!found) {
      const message = `${printable(path)} is listed in ${sumsName}:${entry.line}, but is not there.`;
      yield problem('sums/missing-file', path, { message, expected: 'every listed file' });
      continue;
    }
    const actual = sha256Of(found);
    if (actual !== entry.digest) yield digestFinding(path, actual, entry);
  }
  const extra = [...files.keys()].filter((path) => path !== sumsName && !listed.has(path));
  for (const path of extra.sort(byCodePoint)) {
    const message = `${printable(path)} is in the release, but not in ${sumsName}.`;
    const fix = 'Delete it if you put it there; otherwise download the release again.';
    const expected = 'the listed files and no other';
    yield problem('sums/extra-file', path, { message, expected, fix });
  }
}

/** Compares every file with SHA256SUMS: none missing, none more, none with another byte. */
export function checkSums(files: Files): { findings: Finding[]; counts: { files: number } } {
  const bytes = files.get(sumsName);
  if (!bytes) {
    const message = `There is no ${sumsName}.`;
    const expected = 'the digest of every file of the release';
    const findings = [problem('sums/missing', sumsName, { message, expected })];
    return { findings, counts: { files: 0 } };
  }
  const { listed, findings } = readSums(bytes);
  findings.push(...boundFiles(differences(files, listed)));
  return { findings, counts: { files: listed.size } };
}
