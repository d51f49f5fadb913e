import { z } from 'zod';
import { parseJson } from '../text/json-document.js';
import type { Files } from '../text/files.js';
import { idsFile, type RegisteredId } from '../model/records/registries.js';
import type { Finding } from '../text/finding.js';
import { tableNames, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';

/** A release to trace records in, with what is at hand of the project it was made from. */
export interface TraceSource {
  /** The tables the release has; an older one may lack some. */
  readonly tables: ReadonlyMap<TableName, readonly AnyRow[]>;
  /** Files of the release by path: the normalised texts are among them. */
  readonly release: Files;
  /** Raw articles by path from the project’s root, where they are at hand. */
  readonly raw: Files;
  /** The registry of ids; empty where it is not at hand. */
  readonly ids: readonly RegisteredId[];
}

export const registryPath = 'curated/ids.json';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const tableRows = z.array(z.record(z.string(), cell));

function readTable(bytes: Uint8Array, file: string): { rows: AnyRow[]; findings: Finding[] } {
  const { document, findings } = parseJson(new TextDecoder().decode(bytes), file);
  if (!document) return { rows: [], findings: [...findings] };
  const parsed = tableRows.safeParse(document.value);
  if (parsed.success) return { rows: parsed.data, findings: [] };
  const pointer = (parsed.error.issues[0]?.path ?? []).map((token) => `/${String(token)}`).join('');
  const finding: Finding = {
    check: 'trace/unreadable',
    severity: 'error',
    file,
    pointer,
    ...document.locate(pointer),
    message: 'This is no table of a release.',
    expected:
      'a JSON array of rows, whose cells are texts, numbers, booleans, lists of texts or null',
    fix: 'Fetch the release again, or rebuild it with "missile-talks release".',
  };
  return { rows: [], findings: [finding] };
}

function readRegistry(project: Files): RegisteredId[] {
  const bytes = project.get(registryPath);
  if (!bytes) return [];
  const { document } = parseJson(new TextDecoder().decode(bytes), registryPath);
  return idsFile.safeParse(document?.value).data?.ids ?? [];
}

/**
 * Reads what a trace needs from the files of a release (paths from its own folder) and of its project (paths from its
 * root; raw articles and the registry of ids, as far as they are at hand). `name` is what findings call the release. Bad input comes
 * back as findings.
 */
export function readSource(
  release: Files,
  project: Files,
  name: string,
): { source: TraceSource; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const tables = new Map<TableName, readonly AnyRow[]>();
  for (const name of tableNames) {
    const file = `json/${name}.json`;
    const bytes = release.get(file);
    if (!bytes) continue;
    const table = readTable(bytes, file);
    findings.push(...table.findings);
    tables.set(name, table.rows);
  }
  if (tables.size === 0) {
    findings.push({
      check: 'trace/unreadable',
      severity: 'error',
      file: 'json/',
      message: `${name} holds no table of a release.`,
      expected: 'a dist folder, a package with one, or an archive of either',
      fix: 'Give what was downloaded, or the folder it was unpacked to; in a checkout, write one with "missile-talks release".',
    });
  }
  const source = { tables, release, raw: project, ids: readRegistry(project) };
  return { source, findings };
}

/** The rows of a table; none when the release lacks it. */
export const rowsIn = ({ tables }: TraceSource, name: TableName): readonly AnyRow[] =>
  tables.get(name) ?? [];

/** The text in a cell, or undefined when it is missing or no text. */
export function textIn(row: AnyRow | undefined, column: string): string | undefined {
  const value = row?.[column];
  return typeof value === 'string' ? value : undefined;
}

/** The number in a cell, or undefined when it is missing or no number. */
export function numberIn(row: AnyRow | undefined, column: string): number | undefined {
  const value = row?.[column];
  return typeof value === 'number' ? value : undefined;
}
