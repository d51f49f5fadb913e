import type { Files } from './files.js';

/** Bytes of a file, whole or in chunks. */
export type Chunks = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file that is made while it is written. */
export type FileInChunks = readonly [path: string, chunks: Chunks];

export const inChunks = (chunks: Chunks): Iterable<Uint8Array> | AsyncIterable<Uint8Array> =>
  chunks instanceof Uint8Array ? [chunks] : chunks;

/** All bytes of a file that is made in chunks. */
export async function collect(chunks: Chunks): Promise<Uint8Array> {
  if (chunks instanceof Uint8Array) return chunks;
  const parts: Uint8Array[] = [];
  for await (const chunk of inChunks(chunks)) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}

/** All files, each whole. */
export async function collectFiles(files: AsyncIterable<FileInChunks>): Promise<Files> {
  const collected = new Map<string, Uint8Array>();
  for await (const [path, chunks] of files) collected.set(path, await collect(chunks));
  return collected;
}
