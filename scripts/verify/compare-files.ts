import type { Footer } from '../formats/format.js';
import { formats } from '../formats/index.js';
import { problem, type Place } from '../release/problem.js';
import { isObject, placeIn, readJson } from '../release/read-file.js';
import { closest } from '../text/closest.js';
import { codePointsOf } from '../text/code-points.js';
import { placeOfByte } from '../text/line-place.js';
import type { Files } from '../text/files.js';
import { boundFiles, type Finding } from '../text/finding.js';
import { pointerToken } from '../text/json-pointer.js';
import { byCodePoint } from '../text/order.js';
import { inBrackets, oddOne, showApart } from '../text/look-alike.js';
import { printable, reasonOf, show } from '../text/printable.js';

interface Difference {
  readonly pointer: string;
  readonly actual: unknown;
  readonly expected: unknown;
  /** A key that looks like the one that is missing, and what tells them apart. */
  readonly key?: string;
}

/** A key of an object that looks like one that it lacks. */
function keyLike(key: string, actual: object, expected: object): string | undefined {
  if (Object.hasOwn(actual, key)) return undefined;
  const others = Object.keys(actual).filter((each) => !Object.hasOwn(expected, each));
  const near = closest(key, others);
  return near === undefined ? undefined : `${show(near)}${inBrackets(near, key)}`;
}

/** The first place where two JSON values differ. */
function firstDifference(actual: unknown, expected: unknown, pointer = ''): Difference | undefined {
  const areLists = Array.isArray(actual) && Array.isArray(expected);
  if (areLists || (isObject(actual) && isObject(expected))) {
    const [found, right] = [new Map(Object.entries(actual)), new Map(Object.entries(expected))];
    for (const key of new Set([...right.keys(), ...found.keys()])) {
      const below = `${pointer}/${pointerToken(key)}`;
      const inside = firstDifference(found.get(key), right.get(key), below);
      const near = inside && keyLike(key, actual, expected);
      if (inside) return near === undefined ? inside : { ...inside, key: near };
    }
    return undefined;
  }
  return Object.is(actual, expected) ? undefined : { pointer, actual, expected };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const shown = 20;

const beginsCharacter = (byte: number | undefined): boolean => ((byte ?? 0) & 0xc0) !== 0x80;

/** The characters from a byte on. */
const charactersFrom = (bytes: Uint8Array, start: number): string =>
  codePointsOf(decoder.decode(bytes.subarray(start, start + 4 * shown)))
    .slice(0, shown)
    .join('');

const shownOr = (text: string): string => (text === '' ? 'the end of the file' : show(text));

interface Said {
  readonly message: string;
  readonly expected: string;
  readonly place?: Place;
}

/** Where a text first differs, by its bytes. */
function byteDifference(actual: Uint8Array, expected: Uint8Array, isText: boolean): Said {
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at += 1;
  if (!isText)
    return {
      message: `It differs from byte ${at} on.`,
      expected: 'the bytes that this version writes',
    };
  let start = at;
  while (start > 0 && !(beginsCharacter(actual[start]) && beginsCharacter(expected[start])))
    start -= 1;
  const [is, should] = [charactersFrom(actual, start), charactersFrom(expected, start)];
  return {
    message: `At byte ${at} it has ${shownOr(is)}${is === '' || should === '' ? '' : inBrackets(is, should)}.`,
    expected: `${shownOr(should)}, as this version writes it`,
    place: placeOfByte(actual, at),
  };
}

/** Where a JSON file says something else; undefined when it says the same in another layout. */
function jsonDifference(path: string, actual: Uint8Array, expected: Uint8Array): Said | undefined {
  const { value } = readJson(actual, path);
  const difference = firstDifference(value, readJson(expected, path).value);
  if (!difference || value === undefined) return undefined;
  const { pointer } = difference;
  const shown = showApart(difference.actual, difference.expected);
  return {
    message: `It says ${shown.actual}.${difference.key === undefined ? '' : ` It has the key ${difference.key} instead.`}`,
    expected: `${shown.expected}, as this version writes it`,
    place: placeIn(actual, path, pointer),
  };
}

/** What the footer of a binary file says otherwise than it should; nothing when it has none, or says the same. */
function* footerDifferences(
  path: string,
  actual: Uint8Array,
  expected: Uint8Array,
): Generator<Said> {
  const { footer } = formats.find(({ name }) => path.endsWith(`.${name}`)) ?? {};
  if (!footer) return;
  let found: Footer;
  try {
    found = footer(actual);
  } catch (thrown) {
    yield { message: `Its footer cannot be read: ${reasonOf(thrown)}.`, expected: 'a whole file' };
    return;
  }
  const right = footer(expected);
  for (const part of ['pairs', 'columns'] as const)
    for (const key of new Set([...Object.keys(right[part]), ...Object.keys(found[part])])) {
      const [is, should] = [found[part][key], right[part][key]];
      if (is !== should)
        yield { message: `Its footer says ${key}: ${show(is)}.`, expected: show(should) };
    }
}

const ids = {
  release: {
    missing: 'release/missing-file',
    other: 'release/other-bytes',
    extra: 'release/extra-file',
  },
  package: {
    missing: 'package/missing-file',
    other: 'package/other-bytes',
    extra: 'package/extra-file',
  },
} as const;

type Area = keyof typeof ids;

/** How a file differs from the bytes that this version of the program makes of the same data. */
export function* compareFile(
  path: string,
  found: Uint8Array | undefined,
  right: Uint8Array,
  area: Area,
): Generator<Finding> {
  if (!found) {
    const message = `${path} is missing.`;
    yield problem(ids[area].missing, path, { message, expected: 'every file of this version' });
    return;
  }
  if (Buffer.compare(found, right) === 0) return;
  const isBinary = formats.some(({ name, isText }) => !isText && path.endsWith(`.${name}`));
  const footers = [...footerDifferences(path, found, right)];
  for (const said of footers) yield problem('footer/value', path, said);
  if (footers.length > 0) return;
  const { place, ...said } =
    (path.endsWith('.json') ? jsonDifference(path, found, right) : undefined) ??
    byteDifference(found, right, !isBinary);
  yield problem(ids[area].other, path, said, place);
}

/** The files that this version does not make. */
export const extraFiles = (paths: readonly string[], area: Area): Iterable<Finding> =>
  boundFiles(
    [...paths].sort(byCodePoint).map((path) =>
      problem(ids[area].extra, path, {
        message: `${printable(path)}${oddOne(path)} is not a file of this version.`,
        expected: 'the files of this version and no others',
      }),
    ),
  );

/** Compares files, byte for byte, with those that this version of the program makes of the same data. */
export function* compareFiles(
  { actual, expected }: { readonly actual: Files; readonly expected: Files },
  area: Area,
): Generator<Finding> {
  for (const [path, right] of expected) yield* compareFile(path, actual.get(path), right, area);
  yield* extraFiles(
    [...actual.keys()].filter((path) => !expected.has(path)),
    area,
  );
}
