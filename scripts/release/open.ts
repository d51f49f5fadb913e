import { z } from 'zod';
import { releasedRenamings, type ReleasedRenamings } from '../model/records/renamed.js';
import { idsFile, type RegisteredId } from '../model/records/registries.js';
import { tableNames } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import { asRegistered } from '../records/gone.js';
import { sha256Of } from '../text/digest.js';
import type { Files } from '../text/files.js';
import { onceEach } from '../text/lookup.js';
import { byCodePoint } from '../text/order.js';
import { findRelease, type FoundRelease } from './find.js';
import { readJson, readJsonRows, unreadable, type Reading } from './read-file.js';
import { columnsOfSchema, type StatedColumn } from './stated-columns.js';

/**
 * A release of any version, opened from files: verify, trace, diff and the swap all read one through this. Each file is read once,
 * when somebody asks for it. Findings name files by their path in the release.
 */
export interface OpenRelease extends FoundRelease {
  /** As datapackage.json says, or else the package.json beside it. */
  readonly name: string | undefined;
  readonly version: string | undefined;
  /** SHA-256 of its SHA256SUMS. */
  readonly digest: string | undefined;
  /** False where datapackage.json says that it is without the articles' texts: a text that is merely not there is missing. */
  readonly withTexts: boolean;
  /** The tables it has in JSON: those of the model first, in its order, then others by name. */
  readonly tables: readonly string[];
  /** The registry of ids beside it, or else what renamed.json says of those that are gone; undefined where it has neither. */
  readonly ids: readonly RegisteredId[] | undefined;
  /** As its renamed.json says, where it has one; with findings where it cannot be read. */
  readonly renamed: Reading<ReleasedRenamings> | undefined;
  /** The rows of a table, from its JSON file. */
  readonly rows: (table: string) => Reading<readonly AnyRow[]>;
  /** As the published JSON Schema beside the release says, or else the names in the rows, summed up by datapackage.json; undefined when neither says any. */
  readonly columns: (table: string) => readonly StatedColumn[] | undefined;
  /** As datapackage.json says, if it does. */
  readonly key: (table: string) => readonly string[] | undefined;
}

const texts = z.object({ withTexts: z.boolean() });
const identity = z.object({
  name: z.string().optional().catch(undefined),
  version: z
    .string()
    .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)
    .optional()
    .catch(undefined),
});
const dataPackage = z.object({
  resources: z.array(
    z.object({
      path: z.string(),
      schema: z
        .object({
          primaryKey: z.array(z.string()).optional(),
          fields: z
            .array(z.object({ name: z.string(), description: z.string().optional() }))
            .optional(),
        })
        .optional(),
    }),
  ),
});

const tableFile = /^json\/([a-z][a-z0-9_]*)\.json$/;

function tablesIn(files: Files): string[] {
  const found = [...files.keys()].flatMap((path) => tableFile.exec(path)?.[1] ?? []);
  const known = tableNames.filter((name) => found.includes(name));
  const others = found.filter((name) => !known.some((each) => each === name));
  return [...known, ...others.sort(byCodePoint)];
}

/** Something of a file that counts only when it is there and sound. */
function optional<T>(files: Files, path: string, schema: z.ZodType<T>): T | undefined {
  const bytes = files.get(path);
  return bytes && schema.safeParse(readJson(bytes, path).value).data;
}

/** What a release says was renamed, which nobody should go without because the file is damaged. */
function renamedIn(files: Files): Reading<ReleasedRenamings> | undefined {
  const file = 'renamed.json';
  const bytes = files.get(file);
  if (!bytes) return undefined;
  const { value, findings } = readJson(bytes, file);
  if (findings.length > 0) return { value: undefined, findings };
  const { data } = releasedRenamings.safeParse(value);
  return data
    ? { value: data, findings }
    : unreadable(file, 'It does not hold lists of columns, codes, values and records.');
}

/**
 * Opens the release among files as `io/` read them: a folder, an archive or a revision, paths from its root. Never throws on bad
 * input. @returns undefined when there is no release among them.
 */
export function openRelease(read: Files): OpenRelease | undefined {
  const found = findRelease(read);
  if (!found) return undefined;
  const { files, around } = found;
  const [own, beside] = [
    optional(files, 'datapackage.json', identity),
    optional(around, 'package.json', identity),
  ];
  const sums = files.get('SHA256SUMS');
  const renamed = renamedIn(files);
  const gone = renamed?.value?.records;
  const rows = onceEach((table) => {
    const file = `json/${table}.json`;
    const bytes = files.get(file);
    return bytes ? readJsonRows(bytes, file) : unreadable(file, 'It is not in the release.');
  });
  const resources = onceEach(
    () => optional(files, 'datapackage.json', dataPackage)?.resources ?? [],
  );
  const schemaOf = (table: string) =>
    resources('').find(({ path }) => path === `csv/${table}.csv`)?.schema;
  return {
    ...found,
    name: own?.name ?? beside?.name,
    version: own?.version ?? beside?.version,
    digest: sums && sha256Of(sums),
    withTexts: optional(files, 'datapackage.json', texts)?.withTexts ?? true,
    tables: tablesIn(files),
    ids: optional(around, 'curated/ids.json', idsFile)?.ids ?? (gone && asRegistered(gone)),
    renamed,
    rows,
    columns: onceEach((table) => {
      const stated = optional(around, `schemas/release/${table}.schema.json`, z.unknown());
      const names = new Set(rows(table).value?.flatMap((row) => Object.keys(row)));
      const bare = [...names].map((name) => {
        const summary = schemaOf(table)?.fields?.find((field) => field.name === name)?.description;
        return { name, type: undefined, description: undefined, summary };
      });
      return columnsOfSchema(stated) ?? (bare.length > 0 ? bare : undefined);
    }),
    key: (table) => schemaOf(table)?.primaryKey,
  };
}
