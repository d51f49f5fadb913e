import { performance } from 'node:perf_hooks';
import { setUpPython } from './load/python-environment.js';

/** Without a word of a file every test runs; with words, those in the files that hold one. */
const isAskedFor = (file: string): boolean => {
  const words = process.argv.slice(2).filter((word) => /^(?:\.\/)?tests\b/.test(word));
  return words.length === 0 || words.some((word) => word.includes(file));
};

/**
 * Begins to make the Python environment while the first tests run, since pip keeps one core busy at most; a test that needs it
 * waits, and says so where there is no fitting Python. At the end says how long it took.
 */
export function setup(): void {
  if (!isAskedFor('load')) return;
  const start = performance.now();
  const say = (what: string) => () => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stderr.write(`Python environment ${what} after ${seconds} s.\n`);
  };
  setUpPython().then(say('ready'), say('failed'));
}
