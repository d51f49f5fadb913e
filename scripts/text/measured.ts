import { createHash } from 'node:crypto';
import { type Chunks, inChunks } from './chunks.js';
import { sha256Of } from './digest.js';
import type { Files } from './files.js';

/** The size of a file in bytes, and its digest. */
export interface Measure {
  readonly bytes: number;
  readonly sha256: string;
}

/** By path. */
export type Measures = ReadonlyMap<string, Measure>;

export const measuresOf = (files: Files): Measures =>
  new Map(
    [...files].map(([path, bytes]) => [path, { bytes: bytes.length, sha256: sha256Of(bytes) }]),
  );

/** Hands the chunks of a file on, and says at their end what they measured. */
export async function* measured(
  chunks: Chunks,
  tell: (measure: Measure) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of inChunks(chunks)) {
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  tell({ bytes, sha256: hash.digest('hex') });
}
