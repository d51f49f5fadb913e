import { beforeAll, expect, it } from 'vitest';
import { pointerToken, pointerTokens } from '../../scripts/text/json-document.js';
import type { Files } from '../../scripts/text/files.js';
import { checkDescriptors } from '../../scripts/release/cross-check/check-descriptors.js';
import { baseRelease, registered, resealed } from '../fixtures/base-release.js';
import { textOf } from '../fixtures/edit.js';

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

/** What no other file states, so that nothing can contradict it; the standards' own validators look at it. */
const statedOnce: Readonly<Record<string, readonly RegExp[]>> = {
  'datapackage.json': [/^changed .*\/example$/, /\/constraints\/(?:pattern|minimum|maximum)$/],
  // One of several sentences left out; each that stands is held to DATA_CARD.md.
  'croissant.json': [/^removed \/rai:\w+\/#$/],
};

const descriptors = [
  'datapackage.json',
  'croissant.json',
  'dtypes.json',
  '.zenodo.json',
  'citation.csl.json',
];

it.each(descriptors)('finds every change and every gap in %s', { timeout: 120_000 }, (file) => {
  const value: unknown = JSON.parse(textOf(release, file));
  const missed = samples(value).flatMap((place) =>
    (['changed', 'removed'] as const).flatMap((manner) => {
      const text = JSON.stringify(mutated(value, place, manner));
      if (text === JSON.stringify(value)) return [];
      return checkDescriptors(resealed(release, file, text)).length > 0
        ? []
        : [`${manner} ${shapeOf(place)}`];
    }),
  );
  const contradictable = missed.filter(
    (each) => !statedOnce[file]?.some((pattern) => pattern.test(each)),
  );
  expect(contradictable).toEqual([]);
});
