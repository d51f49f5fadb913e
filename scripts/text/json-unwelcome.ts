import type { AnyNode, DocumentNode } from '@humanwhocodes/momoa';
import { finding, type Finding } from './finding.js';
import { pointerToken } from './json-pointer.js';
import { stringInSource } from './json-syntax.js';
import type { LinePlace } from './line-place.js';

export type PlaceOf = (offset: number) => LinePlace;

/** The text of a key. */
export function nameOf(node: AnyNode): string {
  return node.type === 'String' ? node.value : node.type === 'Identifier' ? node.name : '';
}

/** Far more than any record has, and little enough for every walk that recurses. */
const deepest = 200;

/** Number of keys in a value and all below it. @throws RangeError when it is nested too deeply */
function countKeys(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === deepest) throw new RangeError(`Nested more than ${deepest} deep.`);
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const child of Object.values(value)) count += countKeys(child, depth + 1);
  return count;
}

/** A key that appears twice in an object is once in its value. */
export function hasDuplicateKeys(source: string, value: unknown): boolean {
  let count = 0;
  for (const [, colon] of source.matchAll(stringInSource)) if (colon !== undefined) count += 1;
  return count !== countKeys(value);
}

/** Half of a surrogate pair: JSON can spell it, UTF-8 cannot write it (RFC 8259, 8.2). */
const loneSurrogate = /\p{Surrogate}/u;
export const surrogateInSource = /\\u[dD][89a-fA-F]|\p{Surrogate}/u;

interface Part {
  readonly node: AnyNode;
  readonly pointer: string;
  /** The key before it, when the same object has it already. */
  readonly repeated?: { readonly name: string; readonly offset: number };
}

/** A value and all below it. */
function* partsOf(node: AnyNode, pointer = ''): Generator<Part> {
  yield { node, pointer };
  if (node.type === 'Array')
    for (const [index, { value }] of node.elements.entries())
      yield* partsOf(value, `${pointer}/${index}`);
  if (node.type !== 'Object') return;
  const seen = new Set<string>();
  for (const { name: key, value, loc } of node.members) {
    const name = nameOf(key);
    const below = `${pointer}/${pointerToken(name)}`;
    if (seen.has(name))
      yield { node: value, pointer: below, repeated: { name, offset: loc.start.offset } };
    seen.add(name);
    yield* partsOf(value, below);
  }
}

/** What strict JSON allows and no record may hold. */
export function* unwelcome(root: DocumentNode, file: string, placeOf: PlaceOf): Generator<Finding> {
  for (const { node, pointer, repeated } of partsOf(root.body)) {
    if (repeated) {
      yield finding('json/duplicate-key', {
        file,
        pointer,
        ...placeOf(repeated.offset),
        message: `The key "${repeated.name}" appears twice in one object.`,
        expected: 'each key once, since a reader keeps only one of them',
        fix: 'Remove one, or rename it.',
      });
    } else if (node.type === 'String' && loneSurrogate.test(node.value)) {
      yield finding('json/syntax', {
        file,
        pointer,
        ...placeOf(node.loc.start.offset),
        message: 'The text holds half of a surrogate pair, which UTF-8 cannot encode.',
        expected: 'whole characters',
        fix: 'Write the character itself.',
      });
    }
  }
}
