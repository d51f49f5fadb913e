import { byCodePoint } from '../model/order.js';
import { sha256Of } from '../curated/assemble.js';

/** A release as it will stand in dist/: bytes by path, forward slashes. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

/** The contents of SHA256SUMS, as `sha256sum -c` reads it; it lists every file but itself. */
export function checksumList(files: ReleaseFiles): Uint8Array {
  const lines = [...files]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([path, bytes]) => `${sha256Of(bytes)}  ${path}\n`);
  return new TextEncoder().encode(lines.join(''));
}
