import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type * as esbuild from 'esbuild';
import { onceEach } from '../text/lookup.js';
import { ownFolder } from './own-package.js';

/** Node starts no thread in a folder that is gone; nothing is read there by then, nor could it be. */
function leaveFolderThatIsGone(): void {
  try {
    process.cwd();
  } catch {
    process.chdir(ownFolder());
  }
}

/** A worker in one piece of JavaScript, made once from its sources: a thread that loads them as TypeScript takes ten times as long to start. */
const bundled = onceEach((source) => {
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof esbuild;
  const { outputFiles } = buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: 'node',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
});

/** Starts a thread from the module at an address without its ending, compiled or not. */
export function startWorker(module: URL, options: WorkerOptions): Worker {
  leaveFolderThatIsGone();
  return import.meta.url.endsWith('.js')
    ? new Worker(new URL(`${module.href}.js`), options)
    : new Worker(bundled(fileURLToPath(`${module.href}.ts`)), { ...options, eval: true });
}
