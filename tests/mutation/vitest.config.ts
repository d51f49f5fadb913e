import { relative } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { root } from '../project.js';
import { readPlan } from './plan.js';
import { instrument } from './instrument.js';

const plan = readPlan();

/** Weaves the mutants of the plan into the files as they are loaded; nothing is written. */
const mutations: Plugin = {
  name: 'mutations',
  enforce: 'pre',
  transform(source, path) {
    const file = relative(root, path);
    const mutants = plan.mutants.filter((mutant) => mutant.file === file);
    return file.startsWith('scripts/')
      ? { code: instrument(file, source, mutants), map: null }
      : undefined;
  },
};

const config = defineConfig({
  root,
  plugins: [mutations],
  test: {
    include: [`tests/${plan.room}/**/*.test.ts`],
    // Tests that count steps count those that a mutant adds, too.
    exclude: ['**/{growth,grown}.test.ts'],
    setupFiles: ['tests/property-seed.ts', 'tests/mutation/setup.ts'],
    ...(plan.alone === undefined ? { runner: 'tests/mutation/runner.ts' } : { bail: 1 }),
    reporters: ['dot'],
    silent: true,
    // One process, which loads each file once.
    pool: 'forks',
    maxWorkers: 1,
    isolate: false,
    // What a change leaves waiting for ever is given up; whoever tries a change alone ends the process.
    testTimeout: plan.alone === undefined ? 60_000 : 600_000,
    hookTimeout: 600_000,
  },
});
export { config as default };
