import { fileURLToPath } from 'node:url';
import { explorerAssets } from '../scripts/io/explorer-assets.js';
import { readProjectFiles } from '../scripts/io/project-files.js';
import type { Files } from '../scripts/text/files.js';

/** The project's root. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

let read: Promise<Files> | undefined;
/** The project's files as every stage starts from them, read once: what is made of the same bytes is kept. */
export const realFiles = (): Promise<Files> =>
  (read ??= Promise.all([readProjectFiles(root), explorerAssets()]).then(
    ([files, assets]) => new Map([...files, ...assets]),
  ));
