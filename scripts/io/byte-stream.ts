/** Bytes that arrive in chunks, taken as they are asked for: what was taken is not kept. */
export class ByteStream {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #most: number;
  #chunk: Uint8Array = new Uint8Array();
  #arrived = 0;

  /** `most` is how many bytes may arrive. */
  constructor(chunks: AsyncIterable<Uint8Array>, most: number) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#most = most;
  }

  /** The next bytes, up to `most` of them; none at the end. @throws Error when more arrive than may. */
  async some(most: number): Promise<Uint8Array> {
    while (this.#chunk.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return this.#chunk;
      this.#arrived += next.value.length;
      if (this.#arrived > this.#most)
        throw new Error(`it unpacks to more than ${this.#most} bytes`);
      this.#chunk = next.value;
    }
    const taken = this.#chunk.subarray(0, most);
    this.#chunk = this.#chunk.subarray(taken.length);
    return taken;
  }

  /** The next `size` bytes. @throws Error when there are not so many. */
  async take(size: number): Promise<Uint8Array> {
    if (size > this.#most) throw new Error(`it unpacks to more than ${this.#most} bytes`);
    const bytes = new Uint8Array(size);
    let at = 0;
    while (at < size) {
      const chunk = await this.some(size - at);
      if (chunk.length === 0) throw new Error('it is cut off');
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}
