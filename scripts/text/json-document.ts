import { evaluate, parse, type AnyNode, type DocumentNode } from '@humanwhocodes/momoa';
import { codePointsOf, countCodePoints } from './code-points.js';
import type { Finding } from './finding.js';

/** 1-based; the column counts Unicode code points. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

/** A JSON file, its value and where each part of it stands. */
export interface JsonDocument {
  readonly file: string;
  readonly source: string;
  readonly value: unknown;
  /** Where the value at a JSON pointer begins; the nearest parent when there is none. */
  locate(pointer: string): Location;
  /** The pointer as it is in the file, where items that broke the schema were left out of the value. */
  pointerInFile(pointer: string): string;
}

export type ParsedJson =
  | { readonly document: JsonDocument; readonly findings: readonly Finding[] }
  | { readonly document: undefined; readonly findings: readonly Finding[] };

export const pointerToken = (token: string | number): string =>
  String(token).replaceAll('~', '~0').replaceAll('/', '~1');

/** RFC 6901: the tokens of a pointer, unescaped. */
export const pointerTokens = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

function nameOf(node: AnyNode): string {
  return node.type === 'String' ? node.value : node.type === 'Identifier' ? node.name : '';
}

function childAt(node: AnyNode, token: string): AnyNode | undefined {
  if (node.type === 'Object')
    return node.members.find((member) => nameOf(member.name) === token)?.value;
  if (node.type === 'Array') return node.elements[Number(token)]?.value;
  return undefined;
}

function locationOf(source: string, offset: number): Location {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  return {
    line: source.slice(0, lineStart).split('\n').length,
    column: countCodePoints(source.slice(lineStart, offset)) + 1,
  };
}

function locator(root: DocumentNode, source: string): JsonDocument['locate'] {
  return (pointer) => {
    let node: AnyNode = root.body;
    for (const token of pointerTokens(pointer)) {
      const child = childAt(node, token);
      if (!child) break;
      node = child;
    }
    return locationOf(source, node.loc.start.offset);
  };
}

function duplicateKeys(node: AnyNode, file: string, source: string, pointer = ''): Finding[] {
  if (node.type === 'Array') {
    return node.elements.flatMap((element, index) =>
      duplicateKeys(element.value, file, source, `${pointer}/${index}`),
    );
  }
  if (node.type !== 'Object') return [];
  const seen = new Set<string>();
  return node.members.flatMap((member) => {
    const name = nameOf(member.name);
    const path = `${pointer}/${pointerToken(name)}`;
    const below = duplicateKeys(member.value, file, source, path);
    if (!seen.has(name)) {
      seen.add(name);
      return below;
    }
    const duplicate: Finding = {
      check: 'json/duplicate-key',
      severity: 'error',
      file,
      pointer: path,
      ...locationOf(source, member.loc.start.offset),
      message: `The key "${name}" stands twice in one object.`,
      expected: 'each key once, since a reader keeps only one of them',
      fix: 'Remove one, or rename it.',
    };
    return [duplicate, ...below];
  });
}

interface SyntaxProblem extends Error {
  readonly offset: number;
}
const isSyntaxProblem = (error: unknown): error is SyntaxProblem =>
  error instanceof Error && 'offset' in error && typeof error.offset === 'number';

const unexpectedAt = (source: string, offset: number): string => {
  const character = codePointsOf(source.slice(offset, offset + 2))[0];
  return character === undefined
    ? 'the file ends too early'
    : `${JSON.stringify(character)} is not expected here`;
};

/** Half of a surrogate pair: JSON can spell it, UTF-8 cannot write it (RFC 8259, 8.2). */
const loneSurrogate = /\p{Surrogate}/u;

function loneSurrogates(node: AnyNode, document: JsonDocument, pointer = ''): Finding[] {
  if (node.type === 'Array') {
    return node.elements.flatMap((element, index) =>
      loneSurrogates(element.value, document, `${pointer}/${index}`),
    );
  }
  if (node.type === 'Object') {
    return node.members.flatMap((member) =>
      loneSurrogates(member.value, document, `${pointer}/${pointerToken(nameOf(member.name))}`),
    );
  }
  if (node.type !== 'String' || !loneSurrogate.test(node.value)) return [];
  return [
    {
      check: 'json/syntax',
      severity: 'error',
      file: document.file,
      pointer,
      ...document.locate(pointer),
      message: 'The text holds half of a surrogate pair, which no file can be written with.',
      expected: 'whole characters',
      fix: 'Write the character itself.',
    },
  ];
}

/** Parses strict JSON (RFC 8259). Never throws on bad input: it comes back as a finding with its place. */
export function parseJson(source: string, file: string): ParsedJson {
  const syntax = (place: Partial<Location>, problem: string): ParsedJson => ({
    document: undefined,
    findings: [
      {
        check: 'json/syntax',
        severity: 'error',
        file,
        ...place,
        message: `Not JSON: ${problem}.`,
        expected: 'JSON as in RFC 8259: no comments, no trailing commas',
        fix: 'Mend the syntax here; the rest of this file is unread until then.',
      },
    ],
  });
  try {
    const root = parse(source, { mode: 'json' });
    const document: JsonDocument = {
      file,
      source,
      value: evaluate(root),
      locate: locator(root, source),
      pointerInFile: (pointer) => pointer,
    };
    const findings = [
      ...duplicateKeys(root.body, file, source),
      ...loneSurrogates(root.body, document),
    ];
    return { document, findings };
  } catch (error) {
    if (isSyntaxProblem(error)) {
      const offset = Math.min(error.offset, source.length);
      return syntax(locationOf(source, offset), unexpectedAt(source, offset));
    }
    // The parser and these walks are recursive; only nesting that no record has exhausts the stack.
    if (error instanceof RangeError)
      return syntax({ line: 1, column: 1 }, 'it is nested too deeply');
    throw error;
  }
}
