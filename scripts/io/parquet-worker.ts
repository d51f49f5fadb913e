import { parentPort } from 'node:worker_threads';
import type { ReadColumn } from '../formats/format.js';
import { parquet } from '../formats/parquet.js';

interface Task {
  readonly columns: readonly ReadColumn[];
  readonly bytes: Uint8Array;
}

/** Decodes one Parquet file after another; the thread that sent it stops this one when it takes too long. */
parentPort?.on('message', ({ columns, bytes }: Task) => {
  parquet.decode(columns, bytes).then(
    (rows) => parentPort?.postMessage({ rows }),
    (thrown: unknown) =>
      parentPort?.postMessage({ error: thrown instanceof Error ? thrown.message : String(thrown) }),
  );
});
