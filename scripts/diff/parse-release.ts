import type { Files } from '../text/files.js';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../text/json-document.js';
import { idsFile } from '../model/records/registries.js';
import type { Finding } from '../text/finding.js';
import { byCodePoint } from '../text/order.js';
import { tableNames } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import type { Release, ReleasedColumn, ReleasedTable } from './release.js';
import { columnsOfSchema } from '../release/stated-columns.js';

/** True of the files that a comparison reads. */
export const isCompared = (path: string): boolean =>
  /^dist\/(json\/[a-z][a-z0-9_]*\.json|datapackage\.json|SHA256SUMS)$/.test(path) ||
  /^schemas\/release\/[a-z][a-z0-9_]*\.schema\.json$/.test(path) ||
  path === 'package.json' ||
  path === 'curated/ids.json';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const tableRows = z.array(z.record(z.string(), cell));
const withVersion = z.object({ version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/) });
const dataPackage = z.object({
  resources: z.array(
    z.object({
      path: z.string(),
      schema: z.object({ primaryKey: z.array(z.string()).optional() }).optional(),
    }),
  ),
});

export type ParsedRelease =
  | { readonly release: Release; readonly findings: readonly [] }
  | { readonly release: undefined; readonly findings: readonly Finding[] };

const unreadable = (file: string, message: string, expected: string, fix: string): Finding => ({
  check: 'diff/unreadable',
  severity: 'error',
  file,
  message,
  expected,
  fix,
});

/** Parsing with places is slow, so it is left to files that the quick parser refuses. */
function jsonOf(bytes: Uint8Array, file: string): { value: unknown; findings: readonly Finding[] } {
  const text = new TextDecoder().decode(bytes);
  try {
    return { value: JSON.parse(text) as unknown, findings: [] };
  } catch {
    return { value: undefined, findings: parseJson(text, file).findings };
  }
}

/** Something of a file that is only used when it is there and sound. */
function optional<T>(files: Files, path: string, schema: z.ZodType<T>): T | undefined {
  const bytes = files.get(path);
  return bytes ? schema.safeParse(jsonOf(bytes, path).value).data : undefined;
}

function columnsOfRows(rows: readonly AnyRow[]): ReleasedColumn[] | undefined {
  if (rows.length === 0) return undefined;
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...names].map((name) => ({ name, type: undefined, description: undefined }));
}

function statedKeys(files: Files): ReadonlyMap<string, readonly string[]> {
  const resources = optional(files, 'dist/datapackage.json', dataPackage)?.resources ?? [];
  return new Map(
    resources.flatMap(({ path, schema }) => {
      const table = /^csv\/([a-z][a-z0-9_]*)\.csv$/.exec(path)?.[1];
      return table !== undefined && schema?.primaryKey ? [[table, schema.primaryKey] as const] : [];
    }),
  );
}

function rowsOf(
  bytes: Uint8Array,
  file: string,
): { rows: readonly AnyRow[]; findings: readonly Finding[] } {
  const { value, findings } = jsonOf(bytes, file);
  if (findings.length > 0) return { rows: [], findings };
  const parsed = tableRows.safeParse(value);
  if (parsed.success) return { rows: parsed.data, findings };
  const place = parsed.error.issues[0]?.path.slice(0, 2).join('/') ?? '';
  const problem = unreadable(
    file,
    place === '' ? 'It is no list of rows.' : `/${place} is no row or cell.`,
    'a JSON array of flat rows, as every table of a release is',
    'Give a release as it was published.',
  );
  return {
    rows: [],
    findings: [{ ...problem, ...(place === '' ? {} : { pointer: `/${place}` }) }],
  };
}

/** Tables of the model first, in its order, then others by name. */
function inOrder(names: readonly string[]): string[] {
  const known: readonly string[] = tableNames;
  const placeOf = (name: string): number => {
    const at = known.indexOf(name);
    return at < 0 ? known.length : at;
  };
  return [...names].sort((a, b) => placeOf(a) - placeOf(b) || byCodePoint(a, b));
}

/** A release from its files. `name` is how the user named it; findings begin with it. Never throws on bad input. */
export function parseRelease(files: Files, name: string): ParsedRelease {
  const names = [...files.keys()].flatMap(
    (path) => /^dist\/json\/([a-z][a-z0-9_]*)\.json$/.exec(path)?.[1] ?? [],
  );
  if (names.length === 0) {
    const finding = unreadable(
      name,
      'It holds no table of a release.',
      'dist/json/<table>.json, or json/<table>.json in a dist folder',
      'Give the folder, archive or git revision of a release.',
    );
    return { release: undefined, findings: [finding] };
  }
  const keys = statedKeys(files);
  const findings: Finding[] = [];
  const tables = new Map<string, ReleasedTable>();
  for (const table of inOrder(names)) {
    const path = `dist/json/${table}.json`;
    const { rows, findings: found } = rowsOf(
      files.get(path) ?? new Uint8Array(),
      `${name}:${path}`,
    );
    findings.push(...found);
    const schema = optional(files, `schemas/release/${table}.schema.json`, z.unknown());
    const columns = columnsOfSchema(schema) ?? columnsOfRows(rows);
    tables.set(table, { columns, key: keys.get(table), rows });
  }
  if (findings.length > 0) return { release: undefined, findings };
  const version =
    optional(files, 'dist/datapackage.json', withVersion) ??
    optional(files, 'package.json', withVersion);
  const sums = files.get('dist/SHA256SUMS');
  const release: Release = {
    name,
    version: version?.version,
    digest: sums && createHash('sha256').update(sums).digest('hex'),
    tables,
    ids: optional(files, 'curated/ids.json', idsFile)?.ids,
  };
  return { release, findings: [] };
}
