import { performance } from 'node:perf_hooks';
import { requirements, setUpPython } from './load/python-environment.js';

/** Without a word of a file every test runs; with words, those in the files that hold one. */
const isAskedFor = (file: string): boolean => {
  const words = process.argv.slice(2).filter((word) => /^(?:\.\/)?tests\b/.test(word));
  return words.length === 0 || words.some((word) => word.includes(file));
};

/** Makes the Python environments before any test runs, so that no test waits for a download, and says how long that took. */
export async function setup(): Promise<void> {
  if (!isAskedFor('load')) return;
  const start = performance.now();
  // Where there is no fitting Python, each test that needs one says so.
  for (const each of requirements) await setUpPython(each);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`Python environments ready after ${seconds} s; the tests start now.\n`);
}
