import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { versionPattern } from '../model/patterns.js';

const load = createRequire(import.meta.url);

/** The version in the running program’s own package.json, which refers to itself by name, from the repository as when installed; `check` names a fault in it. */
export function ownVersion(): string {
  const { version } = load('missile-talks/package.json') as { readonly version?: unknown };
  return typeof version === 'string' && versionPattern.test(version) ? version : 'unknown';
}

/** Its folder: the repository, or where it is installed. */
export const ownFolder = (): string => dirname(load.resolve('missile-talks/package.json'));
