import { Worker } from 'node:worker_threads';
import type { AnyRow } from '../model/tables/table.js';
import type { Format, ReadColumn } from '../formats/format.js';

type Answer = { readonly rows: readonly AnyRow[] } | { readonly error: string };

const resourceLimits = { maxOldGenerationSizeMb: 2048 };

/** From the sources, the thread has to load what reads TypeScript before it can load the worker. */
function startWorker(): Worker {
  if (import.meta.url.endsWith('.js'))
    return new Worker(new URL('./parquet-worker.js', import.meta.url), { resourceLimits });
  const worker = new URL('./parquet-worker.ts', import.meta.url).href;
  const loader = import.meta.resolve('tsx/esm/api');
  const script = `import('${loader}').then(({ register }) => { register(); return import('${worker}'); });`;
  return new Worker(script, { eval: true, resourceLimits });
}

/** Milliseconds for a file, to which one for each kilobyte is added: generous, for a reader needs a hundredth of it. */
const patience = 20_000;

/**
 * Decodes Parquet files of unknown origin in a thread of its own, one after the other: one damaged byte can make a reader count for
 * hours, and a thread can be stopped.
 */
export class ParquetThread {
  readonly #patience: number;
  #worker: Worker | undefined;
  #answer: (answer: Answer) => void = () => undefined;

  constructor(milliseconds = patience) {
    this.#patience = milliseconds;
  }

  #start(): Worker {
    const worker = startWorker();
    worker.on('message', (answer: Answer) => {
      this.#answer(answer);
    });
    worker.on('error', ({ message }) => {
      this.#worker = undefined;
      this.#answer({ error: message });
    });
    return worker;
  }

  /** @throws Error with the reader’s words, or when it did not come to an end. */
  async read(columns: readonly ReadColumn[], bytes: Uint8Array): Promise<readonly AnyRow[]> {
    const worker = (this.#worker ??= this.#start());
    const needed = columns.map(({ name, type }) => ({ name, type }));
    let timer: NodeJS.Timeout | undefined;
    const answer = await new Promise<Answer | undefined>((resolve) => {
      this.#answer = resolve;
      timer = setTimeout(resolve, this.#patience + bytes.length / 1000, undefined);
      worker.postMessage({ columns: needed, bytes });
    });
    clearTimeout(timer);
    if (answer === undefined) {
      await this.close();
      throw new Error('a reader does not finish with it');
    }
    if ('error' in answer) throw new Error(answer.error);
    return answer.rows;
  }

  /** Decodes a file of any format: a text here, other bytes in the thread. */
  readonly decode = (
    format: Format,
    columns: readonly ReadColumn[],
    bytes: Uint8Array,
  ): Promise<readonly AnyRow[]> =>
    format.isText ? format.decode(columns, bytes) : this.read(columns, bytes);

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
