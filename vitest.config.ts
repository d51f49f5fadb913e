import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['tests/property-seed.ts'],
    // On two cores vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Files of one worker share the modules they import: to load them anew for each would take longer than most tests.
    isolate: false,
    // A fuzz run mutates everything, one run of the pipeline for each.
    testTimeout: mode === 'fuzz' ? 900_000 : 60_000,
    hookTimeout: 300_000,
    sequence: { hooks: 'list' },
  },
}));
