import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { extractArticle } from '../../scripts/extract.js';
import { root } from '../project.js';

/** The built library, bundled as for a browser. A module of Node in it would be an error. */
let bundle: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['build/extract.js'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'library',
    write: false,
  });
  bundle = outputFiles.map((file) => file.text).join('');
});

const text =
  'Envoys Meet at the Pier\n\nOSLO, March 3, 2004 (Agency) -- They met to talk “of a horn” next week.\n';
const html =
  '<!DOCTYPE html><title>Pier News</title><nav><a href="/">Home</a></nav><article><h1>Envoys Meet at the Pier</h1><p>OSLO, March 3, 2004 (Agency) &mdash; They met to talk &ldquo;of a horn&rdquo; next week.</article>';

it.each([
  ['text', text],
  ['HTML', html],
  ['bytes', new TextEncoder().encode(html)],
])('%s is read where there is nothing of Node, as it is here', (_what, page) => {
  const window = createContext({ TextDecoder, TextEncoder, page });
  const script = `${bundle}; JSON.stringify(library.extractArticle(page))`;
  expect(JSON.parse(runInContext(script, window) as string)).toEqual(
    JSON.parse(JSON.stringify(extractArticle(page))),
  );
  expect(extractArticle(page).published?.edtf).toBe('2004-03-03');
});
