/** `node swap-run.mjs ROOT VERSION`, bundled: releases that version once a tracer is attached. */
import { swapTo } from './small-swap.js';
import { tracerAttached } from './tracer.js';

const [root = '', version = ''] = process.argv.slice(2);
await tracerAttached();
try {
  await swapTo(root, version);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
