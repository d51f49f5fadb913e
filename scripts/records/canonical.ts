import stringify from 'json-stringify-pretty-compact';
import type { z } from 'zod';
import { curatedFiles, type CuratedKind } from '../model/json-schemas.js';
import type { PackageFile } from '../model/metadata.js';
import { versionOfPath } from './project.js';

const lineWidth = 120;

/** The one way a curated file is written: fields in schema order, short values on one line. */
export const formatJson = (value: unknown): string =>
  `${stringify(value, { maxLength: lineWidth, indent: 2 })}\n`;

/**
 * The canonical text of a valid curated file. zod's parsing puts the fields of every object into the order of
 * its shape; nothing else changes.
 */
export function canonicalText(kind: CuratedKind, value: unknown): string {
  const schema: z.ZodType = curatedFiles[kind];
  return formatJson(schema.parse(value));
}

/** The same; undefined where the value breaks its schema, as a draft may that is left out of what is looked at. */
export const canonicalTextOf = (kind: CuratedKind, value: unknown): string | undefined => {
  const schema: z.ZodType = curatedFiles[kind];
  const { success, data } = schema.safeParse(value);
  return success ? formatJson(data) : undefined;
};

export function kindOfFile(path: string): CuratedKind | undefined {
  if (versionOfPath(path) !== undefined) return 'changes';
  const [, ofPass, name = ''] =
    /^(?:corpus|curated(?:\/A\d+|\/passes|(\/passes\/[a-z]+\/A\d+))?)\/([a-z-]+)\.json$/.exec(
      path,
    ) ?? [];
  const kind = ofPass === undefined ? name : `pass_${name}`;
  return kind in curatedFiles ? (kind as CuratedKind) : undefined;
}

/** The path of the JSON Schema of a file, from there. */
export const schemaPath = (file: string, kind: CuratedKind): string =>
  `${'../'.repeat(file.split('/').length - 1)}schemas/${kind}.schema.json`;

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
  const shape: Readonly<Record<string, z.ZodType>> = curatedFiles[kind].shape;
  const lists = Object.keys(shape).filter((name) => shape[name]?.safeParse([]).success === true);
  const needed = lists.filter((name) => shape[name]?.safeParse(undefined).success === false);
  const empty = Object.fromEntries(needed.map((name) => [name, []]));
  const version = 'version' in shape ? { version: smallestPackage.version } : {};
  return canonicalText(kind, {
    ...empty,
    ...version,
    $schema: schemaPath(file, kind),
  });
}
