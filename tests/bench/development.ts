/** The folder of development sets, which is not part of the repository; without it, the texts that are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { realFiles } from '../project.js';
import type { Timex } from './score-expressions.js';

function readLines<Row>(path: string): Row[] {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

export interface MarkedText {
  readonly text: string;
  /** The day of writing. */
  readonly dct: string;
  readonly gold: readonly Timex[];
}

export interface DatedPage {
  readonly text: string;
  readonly url: string;
  readonly date: string;
  readonly forms?: readonly string[];
}

export const markedSets = ['timebank', 'aquaint', 'wikiwars.dev'] as const;

export const markedTexts = (folder: string, set: string): MarkedText[] =>
  readLines(join(folder, `${set}.jsonl`));

export const datedPages = (folder: string): DatedPage[] =>
  readLines(join(folder, 'pubdate-en.dev.jsonl'));

/** Articles that are not alike, each once: the marked news, the dated pages, and the pages beside the folder. */
export function unlikeTexts(folder: string): string[] {
  const news = ['timebank', 'aquaint'].flatMap((set) => markedTexts(folder, set));
  const pages = readLines<{ readonly dump: string }>(
    join(folder, '..', 'chrome', 'dev.light.jsonl.gz'),
  );
  const texts = [...news, ...datedPages(folder)].map(({ text }) => text);
  return [...texts, ...pages.map(({ dump }) => dump)];
}

const markedPages = ['light', 'full'];

/** Pages that are not alike, to be stripped: those beside the folder. */
export const pagesToStrip = (folder: string): string[] =>
  markedPages
    .flatMap((set) =>
      readLines<{ readonly dump: string }>(join(folder, '..', 'chrome', `dev.${set}.jsonl.gz`)),
    )
    .map(({ dump }) => dump);

/** The raw articles of the repository: too few to be unlike. */
export const ownTexts = async (): Promise<string[]> =>
  [...(await realFiles())]
    .filter(([path]) => path.startsWith('corpus/raw/'))
    .map(([, content]) => new TextDecoder().decode(content));
