import { parentPort } from 'node:worker_threads';
import { decodeParquet } from '../release/read-back.js';
/** Decodes one Parquet file after another; the thread that sent it stops this one when it takes too long. */
parentPort?.on('message', ({ columns, bytes }) => {
    decodeParquet(columns, bytes).then((rows) => parentPort?.postMessage({ rows }), (thrown) => parentPort?.postMessage({ error: thrown instanceof Error ? thrown.message : String(thrown) }));
});
