import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AnyRow } from '../model/tables/table.js';
import type { ReadColumn } from '../release/read-back.js';

type Answer = { readonly rows: readonly AnyRow[] } | { readonly error: string };

/** From the sources, the thread needs the loader that reads TypeScript. */
function startWorker(): Worker {
  const isCompiled = import.meta.url.endsWith('.js');
  const file = new URL(`./parquet-worker.${isCompiled ? 'js' : 'ts'}`, import.meta.url);
  const loader = (): string => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return new Worker(file, {
    execArgv: isCompiled ? [] : ['--import', loader()],
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
}

/** Milliseconds: generous, for a reader needs a hundredth of it. */
const timeFor = ({ length }: Uint8Array): number => 20_000 + length / 1000;

/**
 * Decodes Parquet files of unknown origin in a thread of its own: one damaged byte can make a reader count for hours, and a thread
 * can be stopped.
 */
export class ParquetThread {
  #worker: Worker | undefined;

  /** @throws Error with the reader’s words, or when it did not come to an end. */
  async read(columns: readonly ReadColumn[], bytes: Uint8Array): Promise<readonly AnyRow[]> {
    const worker = (this.#worker ??= startWorker());
    const needed = columns.map(({ name, type }) => ({ name, type }));
    let timer: NodeJS.Timeout | undefined;
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        const stalled = new Error('a reader does not come to an end with it');
        timer = setTimeout(reject, timeFor(bytes), stalled);
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.postMessage({ columns: needed, bytes });
      });
      if ('error' in answer) throw new Error(answer.error);
      return answer.rows;
    } catch (thrown) {
      await this.close();
      throw thrown;
    } finally {
      clearTimeout(timer);
      worker.removeAllListeners();
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
