import type { z } from 'zod';
import { curatedFiles, type CuratedKind } from '../model/json-schemas.js';
import { schemaPath, smallestFile } from './canonical.js';
import { oddCharacters } from './odd-characters.js';
import type { Sourced } from './project.js';
import { completed, proposedItems } from './undecided.js';
import { validateDocument } from './validate.js';
import { idOf, isRecord, itemsIn, reindexed, withoutItems } from './without-items.js';
import { decodeStrictly } from '../text/decode.js';
import type { Files } from '../text/files.js';
import { finding, type Finding } from '../text/finding.js';
import { once } from '../text/lookup.js';
import { type JsonDocument, parseJson } from '../text/json-document.js';
import { inBrackets } from '../text/look-alike.js';
import { show } from '../text/printable.js';
import { required } from '../text/required.js';

type FileOf<K extends CuratedKind> = z.infer<(typeof curatedFiles)[K]>;

export interface ParsedFile<T> {
  readonly parsed: Sourced<T> | undefined;
  readonly findings: readonly Finding[];
  /** Of items that break their schema. */
  readonly droppedIds: readonly string[];
  /** Of items that are only proposed. */
  readonly proposedIds: readonly string[];
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
      expected: 'package.json, the registries, and the files of every article',
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
  const again = (): string => required(decodeStrictly(bytes, file).text, file);
  const { document, findings } = parseJson(decoded.text, file, again);
  return { document, findings: [...decoded.findings, ...findings] };
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

/** A file that was decoded and checked against its schema. */
interface Checked {
  readonly kind: CuratedKind;
  readonly document: JsonDocument | undefined;
  readonly findings: readonly Finding[];
  readonly brokenItems: ReadonlySet<string>;
  readonly frameIsSound: boolean;
}

/** What was made of the same bytes before, by kind and path: of a project read again, most files are as they were. */
const checkedFrom = once<Uint8Array, Map<string, Checked>>(() => new Map());
const parsedFrom = once<Checked, ParsedFile<unknown>>((checked) => parse(checked, []));

/** Which items of a file are left out beside those that are broken. */
export interface LeftOut {
  /** By their pointers, with all findings about them. */
  readonly setAside?: readonly string[];
  /** False to take what is only proposed for confirmed, with something in place of what it lacks. */
  readonly proposed?: boolean;
}

/**
 * Parses a curated file into its type. Items that break the JSON Schema are reported and left out, so that the rest is still
 * checked; a file whose frame is broken is left out whole. Items that are only proposed are left out without a finding, unless
 * `leftOut`, which is given the value of the file, says otherwise.
 */
export function parseCuratedFile<K extends CuratedKind>(
  files: Files,
  file: string,
  kind: K,
  leftOut: (value: unknown) => LeftOut = () => ({}),
): ParsedFile<FileOf<K>> {
  const bytes = files.get(file);
  const known = bytes ? checkedFrom(bytes) : new Map<string, Checked>();
  const key = `${kind} ${file}`;
  const checked = known.get(key) ?? checkFile(files, file, kind);
  known.set(key, checked);
  const { setAside = [], proposed = true } = checked.document
    ? leftOut(checked.document.value)
    : {};
  const isAsUsual = setAside.length === 0 && proposed;
  const parsed = isAsUsual ? parsedFrom(checked) : parse(checked, setAside, proposed);
  return parsed as ParsedFile<FileOf<K>>;
}

function checkFile(files: Files, file: string, kind: CuratedKind): Checked {
  const { document, findings: readFindings } = parseProjectJson(files, file, kind);
  if (!document) {
    const nothing = { document, brokenItems: new Set<string>(), frameIsSound: false };
    return { kind, ...nothing, findings: readFindings };
  }
  const { findings, ...validity } = validateDocument(document, kind);
  const said = [...readFindings, ...findings, ...schemaReference(document, file, kind)];
  const known = new Set(said.map(({ pointer }) => pointer));
  const all = [...said, ...oddCharacters(document, kind, known)];
  return { kind, document, ...validity, findings: all };
}

function parse(
  checked: Checked,
  setAside: readonly string[],
  leavesProposed = true,
): ParsedFile<unknown> {
  const { kind, document, brokenItems, frameIsSound } = checked;
  const isAside = ({ pointer = '' }: Finding): boolean =>
    setAside.some((each) => pointer === each || pointer.startsWith(`${each}/`));
  const findings =
    setAside.length === 0 ? checked.findings : checked.findings.filter((each) => !isAside(each));
  if (!document || !frameIsSound)
    return { parsed: undefined, findings, droppedIds: [], proposedIds: [] };
  const proposed = new Set(proposedItems(kind, document.value).map(({ pointer }) => pointer));
  const isOut = new Set([...brokenItems, ...setAside, ...(leavesProposed ? proposed : [])]);
  const reduced = withoutItems(
    leavesProposed ? document.value : completed(kind, document.value),
    isOut,
  );
  const schema: z.ZodType = curatedFiles[kind];
  const result = schema.safeParse(reduced.value);
  if (!result.success) {
    // The two validators are generated from one model and tested to agree; this is the alarm if they ever do not.
    throw new Error(
      `zod refuses ${document.file}, which its JSON Schema accepts: ${result.error.message}`,
    );
  }
  const idsAt = (pointers: ReadonlySet<string>): string[] =>
    itemsIn(document.value).flatMap(({ pointer, item }) =>
      pointers.has(pointer) ? (idOf(item) ?? []) : [],
    );
  return {
    parsed: { document: reindexed(document, reduced), value: result.data },
    findings,
    droppedIds: idsAt(brokenItems),
    proposedIds: leavesProposed ? idsAt(proposed) : [],
  };
}
