import { progress } from './output.js';

/** Milliseconds between two words on how far it is. */
const pause = 2000;

const units = [
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** About how long, in the largest unit that it has two of. */
function about(seconds: number): string {
  const [name, size] = units.find(([, each]) => seconds >= 2 * each) ?? ['s', 1];
  return `${Math.ceil(seconds / size)} ${name}`;
}

/** Says how far a stream is, how fast it goes and, where its size is known, how much time is left. */
export class Pace {
  readonly #size: number | undefined;
  readonly #start = performance.now();
  #told = this.#start;
  #bytes = 0;

  constructor(size?: number) {
    this.#size = size;
  }

  /** The chunks of a stream, counted. */
  async *counting(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#bytes += chunk.length;
      yield chunk;
    }
  }

  /** Says it when nothing was said for two seconds. */
  tell(pages: number): void {
    const now = performance.now();
    if (now - this.#told < pause) return;
    this.#told = now;
    const seconds = (now - this.#start) / 1000;
    const share = this.#size === undefined ? 0 : this.#bytes / this.#size;
    const left = share > 0 && share < 1 ? `, ${about((seconds * (1 - share)) / share)} left` : '';
    progress(`${pages} pages read, ${Math.round(pages / seconds)} a second${left}`);
  }
}
