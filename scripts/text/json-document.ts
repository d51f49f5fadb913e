import { parse, type AnyNode, type DocumentNode } from '@humanwhocodes/momoa';
import { finding, type Finding } from './finding.js';
import { pointerTokens } from './json-pointer.js';
import { syntaxErrorIn, unexpectedAt } from './json-syntax.js';
import {
  hasDuplicateKeys,
  nameOf,
  type PlaceOf,
  surrogateInSource,
  unwelcome,
} from './json-unwelcome.js';
import { placesInText, type LinePlace } from './line-place.js';
import { latest } from './lookup.js';

/** A JSON file, its value and the place of each part of it. */
export interface JsonDocument {
  readonly file: string;
  readonly source: string;
  readonly value: unknown;
  /** Where the value at a JSON pointer begins; the nearest parent when there is none. */
  locate(pointer: string): LinePlace;
  /** The pointer as it is in the file, where items that broke the schema were left out of the value. */
  pointerInFile(pointer: string): string;
  /** As `locate`, for a pointer as it is in the file. */
  locateInFile(pointer: string): LinePlace;
}

export type ParsedJson =
  | { readonly document: JsonDocument; readonly findings: readonly Finding[] }
  | { readonly document: undefined; readonly findings: readonly Finding[] };

function childAt(node: AnyNode, token: string): AnyNode | undefined {
  if (node.type === 'Object')
    return node.members.find((member) => nameOf(member.name) === token)?.value;
  if (node.type === 'Array') return node.elements[Number(token)]?.value;
  return undefined;
}

function locator(tree: DocumentNode, placeOf: PlaceOf): JsonDocument['locate'] {
  return (pointer) => {
    let node: AnyNode = tree.body;
    for (const token of pointerTokens(pointer)) {
      const child = childAt(node, token);
      if (!child) break;
      node = child;
    }
    return placeOf(node.loc.start.offset);
  };
}

/** What was read of a document, kept for the one that was asked last: there may be thousands, and they are asked one after the other. */
const valueOf = latest(({ source }: JsonDocument): { readonly value: unknown } => ({
  value: JSON.parse(source),
}));
/** The tree that knows places costs ten times as much as the value. */
const locatorOf = latest(({ source }: JsonDocument): JsonDocument['locate'] =>
  locator(parse(source, { mode: 'json' }), placesInText(source)),
);

/** A document that holds nothing but how to read it again. */
class ReadDocument implements JsonDocument {
  readonly file: string;
  readonly #again: () => string;

  constructor(file: string, again: () => string) {
    this.file = file;
    this.#again = again;
  }

  get source(): string {
    return this.#again();
  }

  get value(): unknown {
    return valueOf(this).value;
  }

  readonly locate = (pointer: string): LinePlace => locatorOf(this)(pointer);
  readonly locateInFile = this.locate;
  readonly pointerInFile = (pointer: string): string => pointer;
}

/** The same document, with other pointers than those in its file. */
export const repointed = (
  document: JsonDocument,
  pointerInFile: (pointer: string) => string,
): JsonDocument => ({
  file: document.file,
  get source() {
    return document.source;
  },
  get value() {
    return document.value;
  },
  locateInFile: (pointer) => document.locateInFile(pointer),
  pointerInFile,
  locate: (pointer) => document.locate(pointerInFile(pointer)),
});

/**
 * Parses strict JSON (RFC 8259). Never throws on bad input: it comes back as a finding with its place. `again` gives the source once
 * more, for a document that does not keep it.
 */
export function parseJson(source: string, file: string, again = () => source): ParsedJson {
  let places: PlaceOf | undefined;
  const placeOf: PlaceOf = (offset) => (places ??= placesInText(source))(offset);
  const syntax = (
    offset: number,
    problem: string,
    fix = 'Mend the syntax here; the rest of this file is unread until then.',
  ): ParsedJson => ({
    document: undefined,
    findings: [
      finding('json/syntax', {
        file,
        ...placeOf(offset),
        message: `Not JSON: ${problem}.`,
        expected: 'JSON as in RFC 8259: no comments, no trailing commas',
        fix,
      }),
    ],
  });
  if (source.startsWith('\ufeff'))
    return syntax(
      0,
      'it begins with a byte order mark, U+FEFF',
      'Save it as “UTF-8”, not “UTF-8 with BOM”; it is unread until then.',
    );
  try {
    const document = new ReadDocument(file, again);
    const isSuspect = hasDuplicateKeys(source, document.value) || surrogateInSource.test(source);
    const tree = isSuspect ? parse(source, { mode: 'json' }) : undefined;
    return { document, findings: tree ? [...unwelcome(tree, file, placeOf)] : [] };
  } catch (error) {
    if (error instanceof RangeError) return syntax(0, 'it is nested too deeply');
    if (!(error instanceof SyntaxError)) throw error;
    const offset = syntaxErrorIn(source);
    return offset === undefined
      ? syntax(0, 'it is nested too deeply')
      : syntax(offset, unexpectedAt(source, offset));
  }
}
