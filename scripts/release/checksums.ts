import type { Files } from '../text/files.js';
import { byCodePoint } from '../text/order.js';
import { sha256Of } from '../text/digest.js';

/** The contents of SHA256SUMS, as `sha256sum -c` reads it; it lists every file but itself. */
export function checksumList(files: Files): Uint8Array {
  const lines = [...files]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([path, bytes]) => `${sha256Of(bytes)}  ${path}\n`);
  return new TextEncoder().encode(lines.join(''));
}
