/** A line of a stream of bytes, without the line feed that ends it. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** Absent when it is longer than a line may be. */
  readonly bytes?: Uint8Array;
  /** True for a last line that no line feed ends: what wrote it may have been stopped in its middle. */
  readonly isOpen?: boolean;
}

const lineFeed = 0x0a;

/** The lines of a stream, ended by the byte 0x0A and nothing else; no more than one of at most `longest` bytes is held at a time. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const taken = (): ByteLine => {
    const line = length > longest ? { number } : { number, bytes: Buffer.concat(parts) };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, at));
      yield taken();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield { ...taken(), isOpen: true };
}
