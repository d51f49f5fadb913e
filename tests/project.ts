import { fileURLToPath } from 'node:url';
import { readProjectFiles } from '../scripts/io/project-files.js';
import type { Files } from '../scripts/curated/project.js';

/** The project's root, and its files as every stage starts from them. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
export const realFiles = (): Promise<Files> => readProjectFiles(root);

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The same files with one JSON file edited; the others are shared, so tests stay fast. */
export function editJson(files: Files, path: string, edit: (value: unknown) => void): Files {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is not among the files.`);
  const value: unknown = JSON.parse(decoder.decode(bytes));
  edit(value);
  return new Map([...files, [path, encoder.encode(`${JSON.stringify(value, null, 2)}\n`)]]);
}

/** The same files with one file's text replaced. */
export const withText = (files: Files, path: string, text: string): Files =>
  new Map([...files, [path, encoder.encode(text)]]);
