import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reindexed, withoutItems } from '../../scripts/records/without-items.js';
import { parseJson } from '../../scripts/text/json-document.js';
import { pointerTokens } from '../../scripts/text/json-pointer.js';
import { required } from '../../scripts/text/required.js';

const valueAt = (root: unknown, pointer: string): unknown =>
  pointerTokens(pointer).reduce<unknown>(
    (value, token) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, token) : undefined,
    root,
  );

function pointersIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, below]) => pointersIn(below, `${pointer}/${key}`)),
  ];
}

/** A file of actors: each item and each of its parts has a number of its own. */
const files = fc.array(fc.nat(4), { maxLength: 5 }).map((sizes) => ({
  actors: sizes.map((size, index) => ({
    id: `a${index}`,
    printed: Array.from({ length: size }, (_, at) => ({ article: `${index}-${at}` })),
  })),
}));

describe('a file without some items', () => {
  it('has the others at pointers that lead to them in the file', () => {
    const cases = files.chain((file) => {
      const items = pointersIn(file).filter((pointer) => /\/\d+$/.test(pointer));
      return fc.tuple(fc.constant(file), fc.subarray(items));
    });
    const holds = fc.property(cases, ([file, gone]) => {
      const { document } = parseJson(JSON.stringify(file), 'actors.json');
      const reduced = withoutItems(file, new Set(gone));
      const left = reindexed(required(document, 'The document'), reduced);
      const pointers = pointersIn(reduced.value).filter((each) => !each.endsWith('printed'));
      for (const pointer of pointers) {
        const inFile = left.pointerInFile(pointer);
        expect(gone.some((each) => `${inFile}/`.startsWith(`${each}/`))).toBe(false);
        const [own, other] = [valueAt(reduced.value, pointer), valueAt(file, inFile)];
        if (typeof own === 'string') expect(other).toBe(own);
      }
      const kept = pointersIn(file).filter(
        (pointer) =>
          pointer.endsWith('/article') && !gone.some((each) => pointer.startsWith(`${each}/`)),
      );
      expect(pointers.filter((pointer) => pointer.endsWith('/article'))).toHaveLength(kept.length);
    });
    fc.assert(holds, { numRuns: 100 });
  });
});
