import { codePointsOf, countCodePoints } from '../text/code-points.js';
import type { Finding } from '../text/finding.js';
import { encodeCsv } from '../formats/csv.js';
import { encodeJson } from '../formats/json.js';
import { problem } from '../release/problem.js';
import { show } from '../text/printable.js';
import { tableFile, type ReadTable } from './read-tables.js';

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

const shown = 20;

/** The characters from a byte on, beginning where a character does. */
function charactersFrom(bytes: Uint8Array, at: number): string {
  let start = at;
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    bytes.subarray(start, start + 4 * shown),
  );
  return start >= bytes.length
    ? 'the end of the file'
    : show(codePointsOf(text).slice(0, shown).join(''));
}

/** How the bytes of a file differ from those that the rows read from it would be written as. */
function layoutFinding(file: string, actual: Uint8Array, written: Uint8Array): Finding | undefined {
  const at = firstDifference(actual, written);
  if (at === actual.length && at === written.length) return undefined;
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(actual.subarray(0, at));
  const lineStart = before.lastIndexOf('\n') + 1;
  const place = {
    line: before.split('\n').length,
    column: countCodePoints(before.slice(lineStart)) + 1,
  };
  const message = `At byte ${at} stands ${charactersFrom(actual, at)}.`;
  const expected = `${charactersFrom(written, at)}: a reader may take what stands here for something else`;
  return problem('table/layout', file, { message, expected }, place);
}

/**
 * CSV and JSON are written as the release writes them: no key twice in an object, no number or truth value spelled in a way that
 * readers understand differently, no byte that none of them reads.
 */
export async function checkLayout(
  { shape, readings }: ReadTable,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const format of ['json', 'csv'] as const) {
    const rows = readings.get(format);
    const file = tableFile(shape.name, format);
    const actual = files.get(file);
    if (!rows || !actual) continue;
    const written =
      format === 'json' ? encodeJson(shape.columns, rows) : await encodeCsv(shape.columns, rows);
    const finding = layoutFinding(file, actual, written);
    if (finding) findings.push(finding);
  }
  return findings;
}
