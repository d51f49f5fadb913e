import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isReadable, lineOf } from './generated-pages.js';

/** Lines in a chunk: to write each alone would take longer than to make it. */
const inChunk = 200;

function* chunksOf(lines: number, isWanted: (number: number) => boolean): Generator<Buffer> {
  for (let first = 1; first <= lines; first += inChunk) {
    const length = Math.min(inChunk, lines - first + 1);
    const numbers = Array.from({ length }, (_, at) => first + at).filter(isWanted);
    yield Buffer.concat(
      numbers.flatMap((number) => [Buffer.from(lineOf(number)), Buffer.from('\n')]),
    );
  }
}

/** Writes the first generated lines into a file, or those of them that can be read. */
export const writeLines = (lines: number, path: string, onlyReadable = false): Promise<void> =>
  pipeline(
    Readable.from(chunksOf(lines, onlyReadable ? isReadable : () => true)),
    createWriteStream(path),
  );
