import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from '../project.js';

const imported = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)\.js'/g;

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(imported)]
    .map(([, path = '']) => `${normalize(join(dirname(file), path))}.ts`)
    .filter((path) => existsSync(join(root, path)));

/** For each of the tests, the files that it loads, those that these load, and so on. */
export function reachOf(tests: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, readonly string[]>();
  const importsOnce = (file: string): readonly string[] => {
    const imports = known.get(file) ?? importsOf(file);
    known.set(file, imports);
    return imports;
  };
  return new Map(
    tests.map((test) => {
      const reached = new Set([test]);
      for (const file of reached) for (const next of importsOnce(file)) reached.add(next);
      return [test, reached];
    }),
  );
}
