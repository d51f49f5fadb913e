import { finding, type Finding } from './finding.js';
import { isHtmlName, isMarkup, otherFormat } from './other-formats.js';

export interface Decoded {
  /** The file's text, nothing altered; undefined when the bytes are another format, not UTF-8, or hold a NUL. */
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

/** Length of the well-formed UTF-8 sequence at `at`, or 0 (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  const continues = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return continues(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && continues(2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

const hex = (byte: number): string => `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;

/** Bytes that are wrong in the same way, one after the other. */
interface Run {
  readonly check: 'corpus/invalid-utf-8' | 'corpus/nul';
  readonly start: number;
  readonly line: number;
  end: number;
}

function wrongRuns(bytes: Uint8Array): Run[] {
  const runs: Run[] = [];
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const length = sequenceLength(bytes, at);
    const check = length === 0 ? 'corpus/invalid-utf-8' : byte === 0 ? 'corpus/nul' : undefined;
    const last = runs.at(-1);
    if (check && last?.check === check && last.end === at) last.end += 1;
    else if (check) runs.push({ check, start: at, line, end: at + 1 });
    if (byte === 0x0a) line += 1;
    at += Math.max(length, 1);
  }
  return runs;
}

function runFinding(bytes: Uint8Array, file: string, { check, start, end, line }: Run): Finding {
  const more = end - start - 1;
  const after = (also: string): string => (more > 0 ? `, ${also} the ${more} after it` : '');
  const isNul = check === 'corpus/nul';
  return finding(check, {
    file,
    line,
    message: isNul
      ? `Byte ${start} is NUL${after('as are')}.`
      : `Byte ${start} (${hex(bytes[start] ?? 0)}) does not begin a UTF-8 character${after('nor do')}.`,
    expected: isNul ? 'a text without NUL' : 'a file that is UTF-8 throughout',
    fix: isNul
      ? 'Fetch the article again; a NUL means the file is damaged or not text.'
      : file.endsWith('.json')
        ? 'Save it as UTF-8, and look whether its quotation marks and dashes are still right.'
        : 'Fetch the article again as UTF-8; raw bytes are never repaired here.',
  });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes text in UTF-8. Every finding names the byte offset; nothing is ever replaced. */
export function decodeUtf8(bytes: Uint8Array, file: string): Decoded {
  const text = decoded(bytes);
  if (text === undefined || text.includes('\0'))
    return {
      text: undefined,
      findings: wrongRuns(bytes).map((run) => runFinding(bytes, file, run)),
    };
  return { text, findings: [] };
}

/** Decodes a file strictly: one of another format is refused by its name; HTML is none where the file is called so. */
export function decodeStrictly(bytes: Uint8Array, file: string): Decoded {
  const format = otherFormat(bytes);
  const isPage = format !== undefined && isMarkup(format);
  if (format === undefined || (isPage && isHtmlName(file))) return decodeUtf8(bytes, file);
  return {
    text: undefined,
    findings: [
      finding('corpus/other-format', {
        file,
        message: `The file looks like ${format}.`,
        expected: 'plain text in UTF-8',
        fix: isPage
          ? 'Give it a name that ends in .html, or save its words only, as plain text.'
          : 'Save it as plain text in UTF-8; of a document, its words only.',
      }),
    ],
  };
}
