import type { RegisteredId } from '../model/records/registries.js';
import { registeredTables } from '../model/tables/index.js';
import type { Files } from '../text/files.js';
import { parseJson } from '../text/json-document.js';

/** What earlier releases bind a project to. It is an input of its own: no stage reads what a later one wrote. */
export interface Released {
  /** Ids of the release in dist/. */
  readonly ids: readonly Pick<RegisteredId, 'id' | 'kind'>[];
  /** Versions that have a section in CHANGELOG.md, and the one that CITATION.cff was last released with. */
  readonly versions: readonly string[];
}

export const nothingReleased: Released = { ids: [], versions: [] };

/** The files that `readReleased` looks at, where they exist. */
export const releasedFiles: readonly string[] = [
  ...registeredTables.map(({ table }) => `dist/json/${table}.json`),
  'CHANGELOG.md',
  'CITATION.cff',
];

const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));

function cellsIn(text: string, file: string, column: string): string[] {
  const value = parseJson(text, file).document?.value;
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return rows.flatMap((row) => {
    const cell: unknown =
      typeof row === 'object' && row !== null ? Reflect.get(row, column) : undefined;
    return typeof cell === 'string' ? [cell] : [];
  });
}

export function readReleased(files: Files): Released {
  const ids = registeredTables.flatMap(({ table, column, kind }) => {
    const file = `dist/json/${table}.json`;
    if (!files.has(file)) return [];
    return cellsIn(textOf(files, file), file, column).map((id) => ({ id, kind }));
  });
  const sections = textOf(files, 'CHANGELOG.md').matchAll(/^## \[?(\d{1,6}\.\d{1,6}\.\d{1,6})\b/gm);
  const cited = textOf(files, 'CITATION.cff').matchAll(/^version: (\d{1,6}\.\d{1,6}\.\d{1,6})$/gm);
  return { ids, versions: [...sections, ...cited].flatMap(([, version]) => version ?? []) };
}
