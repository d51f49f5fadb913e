/** `node --import tsx lock-child.ts ROOT`: begins to write into a project, says so, and holds on until it is killed from outside. */
import { whileWriting } from '../../scripts/io/swap.js';

await whileWriting(process.argv[2] ?? '', () => {
  process.stdout.write('holding\n');
  // Blocks this process, lock and all.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return Promise.resolve();
});
