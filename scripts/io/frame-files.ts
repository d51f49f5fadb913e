import { frameFiles } from '../release/content.js';
import type { Files } from '../text/files.js';
import { explorerAssets } from './explorer-assets.js';
import { listFiles, readFiles } from './project-files.js';

/** What the frame of a release is read from: files of the project or package at `root`, and the running program’s explorer. */
export async function readFrameFiles(root: string): Promise<Files> {
  const files = await readFiles(root, [...frameFiles, ...(await listFiles(root, 'docs'))]);
  return new Map([...files, ...(await explorerAssets())]);
}
