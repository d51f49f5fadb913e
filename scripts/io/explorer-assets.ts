import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { explorerFiles } from '../release/content.js';
import { bytesOf, type Files } from '../text/files.js';
import { readFiles } from './project-files.js';
import { ownFolder } from './own-package.js';

/** Where the sources are when this runs from scripts/; compiled code in build/ has none beside it. */
const source = (path: string): string =>
  fileURLToPath(new URL(`../explorer/${path}`, import.meta.url));
const script = source('browser/main.ts');
const rowsScript = source('browser/rows.ts');
const style = source('style/main.css');

/** Makes the explorer's scripts and style sheet from their sources: one file each, for any browser of the last three years. */
export async function bundleExplorer(): Promise<Files> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: { explorer: script, 'explorer-style': style, 'explorer-rows': rowsScript },
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2022',
    // Whatever tsconfig.json is near, or none.
    tsconfigRaw: { compilerOptions: { strict: true } },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const textOf = (name: string): string =>
    outputFiles.find(({ path }) => path === `/${name}`)?.text ?? '';
  const [scriptPath, stylePath, rowsPath] = explorerFiles;
  return new Map([
    [scriptPath, bytesOf(textOf('explorer.js'))],
    [stylePath, bytesOf(textOf('explorer-style.css'))],
    [rowsPath, bytesOf(textOf('explorer-rows.js'))],
  ]);
}

let assets: Promise<Files> | undefined;

/** The explorer's scripts and style sheet of the running program, which stay the same: bundled from its sources, or as its package holds them. */
export const explorerAssets = (): Promise<Files> =>
  (assets ??= existsSync(script) ? bundleExplorer() : readFiles(ownFolder(), explorerFiles));
