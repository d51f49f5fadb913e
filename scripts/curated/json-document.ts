import { evaluate, parse, type AnyNode, type DocumentNode } from '@humanwhocodes/momoa';
import { codePointsOf, countCodePoints } from '../corpus/span-map.js';
import type { Finding } from '../model/finding.js';

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
  if (node.type === 'Object') return node.members.find((member) => nameOf(member.name) === token)?.value;
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

/** Parses strict JSON (RFC 8259). Never throws on bad input: it comes back as a finding with its place. */
export function parseJson(source: string, file: string): ParsedJson {
  let root: DocumentNode;
  try {
    root = parse(source, { mode: 'json' });
  } catch (error) {
    if (!isSyntaxProblem(error)) throw error;
    const finding: Finding = {
      check: 'json/syntax',
      severity: 'error',
      file,
      ...locationOf(source, Math.min(error.offset, source.length)),
      message: `Not JSON: ${unexpectedAt(source, error.offset)}.`,
      expected: 'JSON as in RFC 8259: no comments, no trailing commas',
      fix: 'Mend the syntax here; the rest of this file is unread until then.',
    };
    return { document: undefined, findings: [finding] };
  }
  const document: JsonDocument = { file, source, value: evaluate(root), locate: locator(root, source) };
  return { document, findings: duplicateKeys(root.body, file, source) };
}
