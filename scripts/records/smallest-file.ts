import type { z } from 'zod';
import { curatedFiles, type CuratedKind } from '../model/json-schemas.js';
import type { PackageFile } from '../model/metadata.js';
import { canonicalText } from './canonical.js';

/** The kinds of JSON files that a project needs; a program writes those of curated/changes/. */
export type NeededKind = Exclude<CuratedKind, 'changes'> | 'package';

const smallestPackage: PackageFile = {
  name: 'my-dataset',
  version: '0.1.0',
  dataset: {
    title: 'Title',
    releaseDate: '2026-01-01',
    licence: 'CC-BY-4.0',
    authors: ['Author'],
    keywords: ['keyword'],
    abstract: 'Abstract.',
  },
};

/** The smallest valid content of a file: one line, written as all files of its kind are. */
export function smallestFile(file: string, kind: NeededKind): string {
  if (kind === 'package') return `${JSON.stringify(smallestPackage)}\n`;
  const root = '../'.repeat(file.split('/').length - 1);
  const shape: Readonly<Record<string, z.ZodType>> = curatedFiles[kind].shape;
  const lists = Object.keys(shape).filter((name) => shape[name]?.safeParse([]).success === true);
  const needed = lists.filter((name) => shape[name]?.safeParse(undefined).success === false);
  const empty = Object.fromEntries(needed.map((name) => [name, []]));
  return canonicalText(kind, { ...empty, $schema: `${root}schemas/${kind}.schema.json` });
}
