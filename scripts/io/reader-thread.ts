import type { Worker } from 'node:worker_threads';
import type { Format, ReadColumn } from '../formats/format.js';
import type { AnyRow } from '../model/tables/table.js';
import { startWorker } from './start-worker.js';

export interface Task {
  readonly format: string;
  readonly columns: readonly ReadColumn[];
  readonly bytes: Uint8Array;
}

/** Rows, or what the reader said, with the line where it stopped if it knows. */
export type Answer =
  { readonly rows: readonly AnyRow[] } | { readonly error: string; readonly lines?: number };

/** The memory of the thread in megabytes, and milliseconds for it to start, which a busy machine needs. */
const resources = { megabytes: 1024, start: 60_000 } as const;

/**
 * Milliseconds for all files together, for a file when those are used up, and one more for each kilobyte: generous, for a reader needs
 * a hundredth of it.
 */
const patience = { together: 20_000, each: 1_000 } as const;

export interface ReaderLimits {
  readonly milliseconds?: number;
  readonly megabytes?: number;
}

/**
 * Decodes tables of unknown origin in a thread of its own, one after the other: one damaged byte can make a reader count for hours or
 * take all memory there is, and a thread can be stopped.
 */
export class ReaderThread {
  readonly #megabytes: number;
  #left: number;
  #worker: Worker | undefined;
  #hear: (said: Answer | 'ready') => void = () => undefined;

  constructor({ milliseconds, megabytes }: ReaderLimits = {}) {
    this.#left = milliseconds ?? patience.together;
    this.#megabytes = megabytes ?? resources.megabytes;
  }

  #start(): Worker {
    const worker = startWorker(new URL('./reader-worker', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#megabytes },
    });
    const end = (error: string): void => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#hear({ error });
    };
    worker.on('message', (said: Answer | 'ready') => {
      if (this.#worker === worker) this.#hear(said);
    });
    worker.on('error', (error: Error & { readonly code?: string }) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(isFull ? 'a reader takes more memory than it gets' : error.message);
    });
    worker.on('exit', () => {
      end('its reader ended');
    });
    return worker;
  }

  /** Undefined when the thread did not answer in time, which does not count while it starts. */
  async #ask(task: Task): Promise<Answer | undefined> {
    const isReady = this.#worker !== undefined;
    const worker = (this.#worker ??= this.#start());
    const most = Math.max(this.#left, patience.each) + task.bytes.length / 1000;
    let timer: NodeJS.Timeout | undefined;
    let since = performance.now();
    const answer = await new Promise<Answer | undefined>((resolve) => {
      const wait = (milliseconds: number): void => {
        clearTimeout(timer);
        timer = setTimeout(resolve, milliseconds, undefined);
        since = performance.now();
      };
      this.#hear = (said) => {
        if (said === 'ready') wait(most);
        else resolve(said);
      };
      wait(isReady ? most : resources.start);
      worker.postMessage(task);
    });
    clearTimeout(timer);
    this.#left -= performance.now() - since;
    return answer;
  }

  /** The rows of a file. @throws Error with the reader’s words, or when it did not come to an end. */
  readonly decode = async (
    { name: format }: Format,
    columns: readonly ReadColumn[],
    bytes: Uint8Array,
  ): Promise<readonly AnyRow[]> => {
    const needed = columns.map(({ name, type }) => ({ name, type }));
    const answer = await this.#ask({ format, columns: needed, bytes });
    if (answer === undefined) {
      await this.close();
      throw new Error('a reader does not finish with it');
    }
    if ('rows' in answer) return answer.rows;
    const { error, lines } = answer;
    throw Object.assign(new Error(error), lines === undefined ? {} : { lines });
  };

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
