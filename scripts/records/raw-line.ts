import { codePointsOf } from '../text/code-points.js';
import type { RawLine } from '../text/finding.js';

const lineFeed = 10;

/** Code points shown before words, and from their beginning on. */
const shown = { before: 30, after: 100 };

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The line of a raw file, given with its bytes, on which a byte stands: the part of it around that byte. */
export function rawLineAt(file: string, bytes: Uint8Array, at: number): RawLine {
  const start = bytes.subarray(0, at).lastIndexOf(lineFeed) + 1;
  const next = bytes.indexOf(lineFeed, at);
  const before = codePointsOf(decoder.decode(bytes.subarray(start, at)).trimStart());
  const after = codePointsOf(
    decoder.decode(bytes.subarray(at, next < 0 ? bytes.length : next)).trimEnd(),
  );
  const text = [
    before.length > shown.before ? '…' : '',
    ...before.slice(-shown.before),
    ...after.slice(0, shown.after),
    after.length > shown.after ? '…' : '',
  ].join('');
  let line = 1;
  for (const byte of bytes.subarray(0, start)) if (byte === lineFeed) line += 1;
  return { file, line, text };
}
