import type { Finding } from './finding.js';

export interface Decoded {
  /** The file's text, nothing altered; undefined when the bytes are not UTF-8 or hold a NUL. */
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

function byteFindings(bytes: Uint8Array, file: string): Finding[] {
  const findings: Finding[] = [];
  let lineNumber = 1;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      findings.push({
        check: 'corpus/invalid-utf-8',
        severity: 'error',
        file,
        line: lineNumber,
        message: `Byte ${at} (${hex(byte)}) begins no UTF-8 character.`,
        expected: 'a raw file that is UTF-8 throughout',
        fix: 'Fetch the article again as UTF-8; raw bytes are never repaired here.',
      });
    } else if (byte === 0) {
      findings.push({
        check: 'corpus/nul',
        severity: 'error',
        file,
        line: lineNumber,
        message: `Byte ${at} is NUL.`,
        expected: 'a text without NUL',
        fix: 'Fetch the article again; a NUL means the file is damaged or not text.',
      });
    }
    if (byte === 0x0a) lineNumber += 1;
    at += Math.max(length, 1);
  }
  return findings;
}

const lineAt = (text: string, unit: number): number => text.slice(0, unit).split('\n').length;

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

function textFindings(text: string, file: string): Finding[] {
  const byteOf = (unit: number): number => Buffer.byteLength(text.slice(0, unit));
  const warn = (check: string, unit: number, what: string, fix: string): Finding => ({
    check,
    severity: 'warning',
    file,
    line: lineAt(text, unit),
    message: `Byte ${byteOf(unit)}: ${what}`,
    expected: 'UTF-8 in NFC with LF line ends and no byte order mark',
    fix,
  });
  const findings: Finding[] = [];
  const bom = text.indexOf('\ufeff');
  if (bom >= 0) {
    findings.push(
      warn(
        'corpus/byte-order-mark',
        bom,
        'a byte order mark.',
        'Nothing to do: it counts as white space.',
      ),
    );
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    findings.push(
      warn(
        'corpus/carriage-return',
        carriageReturn,
        'the first CR.',
        'Nothing to do: it counts as white space.',
      ),
    );
  }
  const composed = text.normalize('NFC');
  if (composed !== text) {
    findings.push(
      warn(
        'corpus/not-nfc',
        firstDifference(text, composed),
        'the first character that is not in NFC.',
        'Nothing to do: quote the article as it is printed.',
      ),
    );
  }
  return findings;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes a raw file strictly. Every finding names the byte offset; nothing is ever replaced. */
export function decodeStrictly(bytes: Uint8Array, file: string): Decoded {
  const text = decoded(bytes);
  if (text === undefined || text.includes('\0'))
    return { text: undefined, findings: byteFindings(bytes, file) };
  return { text, findings: textFindings(text, file) };
}
