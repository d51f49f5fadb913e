import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { hangGuard } from './tests/hang-guard.js';

/** Tests that count steps: in a process of their own, which counts from before it has loaded what it counts. */
const counting = 'tests/**/{growth,grown}.test.ts';

export default defineConfig({
  test: {
    // On two cores vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Files of one worker share the modules they import: to load them anew for each would take longer than most tests.
    isolate: false,
    testTimeout: hangGuard.test,
    hookTimeout: hangGuard.test,
    expect: { poll: { timeout: hangGuard.wait } },
    sequence: { hooks: 'list' },
    projects: [
      {
        extends: true,
        test: {
          name: 'all else',
          include: ['tests/**/*.test.ts'],
          exclude: [counting],
          globalSetup: ['tests/global-setup.ts'],
          setupFiles: ['tests/property-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'growth',
          include: [counting],
          setupFiles: ['tests/growth/branch-steps.ts'],
        },
      },
    ],
  },
});
