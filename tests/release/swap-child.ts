/**
 * Swaps a release in and stops in the middle: `node --import tsx swap-child.ts ROOT STEP kill|hold`. Killed, it leaves
 * whatever a crash would leave; held, it keeps its lock until it is killed from outside.
 */
import { swapFolder } from '../../scripts/io/swap.js';

const [root = '', target = '', manner = ''] = process.argv.slice(2);
const files = new Map(
  ['a.txt', 'sub/b.txt', 'SHA256SUMS'].map((path) => [
    path,
    new TextEncoder().encode(`new ${path}`),
  ]),
);

await swapFolder(root, 'dist', files, {
  verify: () => Promise.resolve(),
  onStep: (step) => {
    if (step !== target) return;
    if (manner === 'kill') process.kill(process.pid, 'SIGKILL');
    process.stdout.write('holding\n');
    // Blocks this process, lock and all, until it is killed.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
