import { beforeAll, expect, it } from 'vitest';
import { formatJson } from '../../scripts/records/canonical.js';
import { pointerToken, pointerTokens } from '../../scripts/text/json-pointer.js';
import type { Files } from '../../scripts/text/files.js';
import { compareFiles } from '../../scripts/verify/compare-files.js';
import { baseRelease, registered } from '../fixtures/base-release.js';
import { bytesOf, textOf, withFile } from './release.js';

let release: Files;
beforeAll(async () => {
  release = await baseRelease(registered);
});

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Pointers to everything below a value. */
const pointersIn = (value: unknown, at = ''): string[] =>
  isHolder(value)
    ? Object.keys(value).flatMap((key) => {
        const pointer = `${at}/${pointerToken(key)}`;
        return [pointer, ...pointersIn(Reflect.get(value, key), pointer)];
      })
    : [];

/** Places of one kind have one shape: `/resources/3/schema/fields/0/type` is `/resources/#/schema/fields/#/type`. */
const shapeOf = (pointer: string): string =>
  pointer
    .replace(/^\/[a-z_]+(?=\/(?:pandas|polars|duckdb|r|readr|lists)\b|$)/, '/#')
    .replace(/(\/(?:dtype|polars|duckdb|r)|^\/@context)\/@?[a-zA-Z_0-9]+$/, '$1/#')
    .replaceAll(/\/(?:\d+|vocabulary~1[^/]*)(?=\/|$)/g, '/#');

/** A place of every shape. */
function samples(value: unknown): string[] {
  const byShape = new Map<string, string>();
  for (const place of pointersIn(value))
    if (!byShape.has(shapeOf(place))) byShape.set(shapeOf(place), place);
  return [...byShape.values()];
}

/** The value with one item of each shape in its lists: every kind of place, in a fraction of the bytes. */
function thinned(value: unknown): unknown {
  if (!isHolder(value)) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, thinned(each)]));
  const byShape = new Map<string, unknown>();
  for (const each of value.map(thinned)) {
    const shape = `${typeof each} ${pointersIn(each).join(' ')}`;
    if (!byShape.has(shape)) byShape.set(shape, each);
  }
  return [...byShape.values()];
}

const otherThan = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : [];
};

/** A copy with the value at a pointer replaced, or taken out. */
function mutated(value: unknown, pointer: string, manner: 'changed' | 'removed'): unknown {
  const copy: unknown = structuredClone(value);
  const tokens = pointerTokens(pointer);
  const last = tokens.pop() ?? '';
  let holder = copy;
  for (const token of tokens) holder = Reflect.get(holder as Holder, token);
  if (manner === 'changed') {
    Reflect.set(holder as Holder, last, otherThan(Reflect.get(holder as Holder, last)));
  } else if (Array.isArray(holder)) {
    holder.splice(Number(last), 1);
  } else {
    Reflect.deleteProperty(holder as Holder, last);
  }
  return copy;
}

it.each(['datapackage.json', 'croissant.json', 'dtypes.json', '.zenodo.json', 'citation.csl.json'])(
  'finds every change and every gap in %s, and says where it is',
  (file) => {
    const value = thinned(JSON.parse(textOf(release, file)));
    const whole = formatJson(value);
    const expected = withFile(new Map(), file, whole);
    const missed = samples(value).flatMap((place) =>
      (['changed', 'removed'] as const).flatMap((manner) => {
        const text = formatJson(mutated(value, place, manner));
        const actual = withFile(new Map(), file, text);
        const found = [...compareFiles({ actual, expected }, 'release')];
        // What is taken out of a list leaves its place to the next.
        const isPlaced = found.some(({ pointer = '' }) => pointer.startsWith(place));
        return isPlaced || text === whole ? [] : [`${manner} ${place}`];
      }),
    );
    expect(missed).toEqual([]);
  },
);

it.each(['CITATION.cff', 'citation.bib', 'citation.ris', 'RIGHTS.md', 'DATA_CARD.md'])(
  'finds every change of a line in %s, and says where it is',
  (file) => {
    const expected = new Map([[file, bytesOf(release, file)]]);
    const lines = textOf(release, file).split('\n');
    for (const [index, line] of lines.entries()) {
      const text = lines.with(index, `${line}x`).join('\n');
      const found = [
        ...compareFiles({ actual: withFile(new Map(), file, text), expected }, 'release'),
      ];
      expect(found.map((each) => [each.line, each.column])).toEqual([
        [index + 1, Array.from(line).length + 1],
      ]);
    }
  },
);
