import type { z } from 'zod';
import { curatedFiles, type CuratedKind } from '../model/json-schemas.js';
import { schemaPath, smallestFile } from './canonical.js';
import { oddCharacters } from './odd-characters.js';
import type { Sourced } from './project.js';
import { validateDocument } from './validate.js';
import { decodeStrictly } from '../text/decode.js';
import type { Files } from '../text/files.js';
import { finding, type Finding } from '../text/finding.js';
import { once } from '../text/lookup.js';
import { type JsonDocument, parseJson } from '../text/json-document.js';
import { pointerTokens } from '../text/json-pointer.js';
import { inBrackets } from '../text/look-alike.js';
import { show } from '../text/printable.js';

type FileOf<K extends CuratedKind> = z.infer<(typeof curatedFiles)[K]>;

export interface ParsedFile<T> {
  readonly parsed: Sourced<T> | undefined;
  readonly findings: readonly Finding[];
  readonly droppedIds: readonly string[];
}

/** Decodes and parses a JSON file of the project; a missing file is a finding too. */
export function parseProjectJson(
  files: Files,
  file: string,
  kind: CuratedKind | 'package',
): { document: JsonDocument | undefined; findings: readonly Finding[] } {
  const bytes = files.get(file);
  if (!bytes) {
    const missing = finding('project/missing-file', {
      file,
      message: `${file} does not exist.`,
      expected: 'package.json, the registries, and the record files of every article',
      fix:
        kind === 'changes'
          ? 'Run `npm run cli -- changes OLD`, which writes it.'
          : kind.startsWith('pass_') || kind === 'adjudication'
            ? 'Put it back as it was: passes and decisions are kept as they were.'
            : `Put it back, or create it with this line: ${smallestFile(file, kind).trim()}`,
    });
    return { document: undefined, findings: [missing] };
  }
  const decoded = decodeStrictly(bytes, file);
  if (decoded.text === undefined) return { document: undefined, findings: decoded.findings };
  const { document, findings } = parseJson(decoded.text, file);
  return { document, findings: [...decoded.findings, ...findings] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy without the broken list items, and the ids those items had. */
function withoutItems(
  value: unknown,
  broken: ReadonlySet<string>,
): { value: unknown; droppedIds: string[] } {
  if (!isRecord(value)) return { value, droppedIds: [] };
  const droppedIds: string[] = [];
  const kept = Object.entries(value).map(([list, items]): [string, unknown] => {
    if (!Array.isArray(items)) return [list, items];
    const whole = items.filter((item: unknown, index) => {
      if (!broken.has(`/${list}/${index}`)) return true;
      if (isRecord(item) && typeof item['id'] === 'string') droppedIds.push(item['id']);
      return false;
    });
    return [list, whole];
  });
  return { value: Object.fromEntries(kept), droppedIds };
}

/** The document of a value whose broken items were taken out: pointers of what is left must still hit it. */
function reindexed(document: JsonDocument, broken: ReadonlySet<string>): JsonDocument {
  if (broken.size === 0) return document;
  const pointerInFile = (pointer: string): string => {
    const [list, index, ...rest] = pointerTokens(pointer);
    if (list === undefined || index === undefined) return pointer;
    let original = Number(index);
    for (let at = 0; at <= original; at += 1) if (broken.has(`/${list}/${at}`)) original += 1;
    return `/${[list, original, ...rest].join('/')}`;
  };
  return {
    ...document,
    pointerInFile,
    locate: (pointer) => document.locate(pointerInFile(pointer)),
  };
}

/** What an editor takes the schema of a file from. */
function* schemaReference(
  document: JsonDocument,
  file: string,
  kind: CuratedKind,
): Generator<Finding> {
  const found = isRecord(document.value) ? document.value['$schema'] : undefined;
  const path = schemaPath(file, kind);
  if (typeof found !== 'string' || found === path) return;
  yield finding('project/schema-reference', {
    file,
    pointer: '/$schema',
    ...document.locate('/$schema'),
    message: `$schema is ${show(found)}${inBrackets(found, path)}.`,
    expected: show(path),
    fix: `Write ${show(path)}, from which editors know the fields of the file.`,
  });
}

/** What was made of the same bytes before, by kind and path: of a project read again, most files are as they were. */
const parsedFrom = once<Uint8Array, Map<string, unknown>>(() => new Map());

/**
 * Parses a curated file into its type. Items that break the JSON Schema are reported and left out, so that
 * the rest is still checked; a file whose frame is broken is left out whole.
 */
export function parseCuratedFile<K extends CuratedKind>(
  files: Files,
  file: string,
  kind: K,
): ParsedFile<FileOf<K>> {
  const bytes = files.get(file);
  if (!bytes) return parseAnew(files, file, kind);
  const known = parsedFrom(bytes);
  const key = `${kind} ${file}`;
  const parsed = known.get(key) ?? parseAnew(files, file, kind);
  known.set(key, parsed);
  return parsed as ParsedFile<FileOf<K>>;
}

function parseAnew<K extends CuratedKind>(
  files: Files,
  file: string,
  kind: K,
): ParsedFile<FileOf<K>> {
  const { document, findings: readFindings } = parseProjectJson(files, file, kind);
  if (!document) return { parsed: undefined, findings: readFindings, droppedIds: [] };
  const { findings, brokenItems, frameIsSound } = validateDocument(document, kind);
  const said = [...readFindings, ...findings, ...schemaReference(document, file, kind)];
  const known = new Set(said.map(({ pointer }) => pointer));
  const all = [...said, ...oddCharacters(document, kind, known)];
  if (!frameIsSound) return { parsed: undefined, findings: all, droppedIds: [] };
  const { value, droppedIds } = withoutItems(document.value, brokenItems);
  const schema: z.ZodType = curatedFiles[kind];
  const result = schema.safeParse(value);
  if (!result.success) {
    // The two validators are generated from one model and tested to agree; this is the alarm if they ever do not.
    throw new Error(`zod refuses ${file}, which its JSON Schema accepts: ${result.error.message}`);
  }
  return {
    parsed: { document: reindexed(document, brokenItems), value: result.data as FileOf<K> },
    findings: all,
    droppedIds,
  };
}
