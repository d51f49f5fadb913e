import stringify from 'json-stringify-pretty-compact';
import type { z } from 'zod';
import { versionOfPath } from './project.js';
import { curatedFiles, type CuratedKind } from '../model/json-schemas.js';

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

export function kindOfFile(path: string): CuratedKind | undefined {
  if (versionOfPath(path) !== undefined) return 'changes';
  const name = /^(?:corpus|curated(?:\/A\d+|\/passes)?)\/([a-z]+)\.json$/.exec(path)?.[1];
  return name !== undefined && name in curatedFiles ? (name as CuratedKind) : undefined;
}
