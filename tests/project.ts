import { fileURLToPath } from 'node:url';
import { explorerAssets } from '../scripts/io/explorer-assets.js';
import { readProjectFiles } from '../scripts/io/project-files.js';
import type { Files } from '../scripts/text/files.js';

/** The project's root, and its files as every stage starts from them. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
export const realFiles = async (): Promise<Files> =>
  new Map([...(await readProjectFiles(root)), ...(await explorerAssets())]);
