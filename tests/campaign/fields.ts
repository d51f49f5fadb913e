import type { z } from 'zod';
import { curatedFiles, type CuratedKind } from '../../scripts/model/json-schemas.js';
import { formatJson, kindOfFile } from '../../scripts/records/canonical.js';
import { randomBelow } from '../../scripts/reliability/random.js';
import type { Files } from '../../scripts/text/files.js';
import { withFile } from '../fixtures/edit.js';
import { realFiles } from '../project.js';
import { Judge, type Place } from './judge.js';
import { Tally, type Driver } from './row.js';
import { hostileCharacters, put, slotsOf, wrongValues, type Slot } from './wrong-values.js';

const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));

/** A value cut down to those items of its lists that have a field which none before has, so that the pipeline reads it in a moment. */
function thinned(value: unknown): unknown {
  if (Array.isArray(value)) {
    const seen = new Set<string>();
    return value.map(thinned).filter((item, at) => {
      const added = slotsOf(item).filter(({ shape }) => !seen.has(shape));
      for (const { shape } of added) seen.add(shape);
      return at === 0 || added.length > 0;
    });
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, thinned(each)]))
    : value;
}

/** The project with every curated file cut down: references lead nowhere, but each kind of field is there. */
function thinProject(files: Files): Files {
  const curated = [...files.keys()].filter((path) => kindOfFile(path) !== undefined);
  return curated.reduce(
    (thin, path) =>
      withFile(thin, path, formatJson(thinned(JSON.parse(textOf(files, path)) as unknown))),
    files,
  );
}

const schemaForbids = (kind: CuratedKind, value: unknown): boolean => {
  const schema: z.ZodType = curatedFiles[kind];
  return !schema.safeParse(value).success;
};

/** The record that a place is in: words that no article prints are said of the whole of it. */
const recordOf = (pointer: string): string => pointer.split('/').slice(0, 3).join('/');

/** One place of each shape, drawn, of one file of each kind. */
function* placesOf(
  files: Files,
  quick: boolean,
  below: (limit: number) => number,
): Generator<Place & Pick<Slot, 'shape'>> {
  const kinds = new Map<CuratedKind, string>();
  for (const path of files.keys()) {
    const kind = kindOfFile(path);
    if (kind) kinds.set(kind, path);
  }
  for (const [kind, path] of kinds) {
    const byShape = new Map<string, string[]>();
    for (const { shape, pointer } of slotsOf(JSON.parse(textOf(files, path))))
      byShape.set(shape, [...(byShape.get(shape) ?? []), pointer]);
    for (const [shape, pointers] of byShape)
      if (!quick || below(8) === 0)
        yield { kind, path, shape, pointer: pointers[below(pointers.length)] ?? '' };
  }
}

/** The files with one of them damaged at the first place that is meant. */
function damagedIn(
  files: Files,
  path: string,
  isMeant: (slot: Slot) => boolean,
  damage: (slot: Slot) => void,
) {
  const value: unknown = JSON.parse(textOf(files, path));
  const slot = slotsOf(value).find(isMeant);
  if (!slot) throw new Error(`${path} has no such place.`);
  damage(slot);
  const text = `${JSON.stringify(value, null, 2)}\n`;
  return { value, pointer: slot.pointer, files: withFile(files, path, text) };
}

/** Puts a character into the middle of a text. */
const spoiling =
  (character: string) =>
  ({ holder, key }: Slot): void => {
    const text = String(Reflect.get(holder, key));
    const middle = Math.floor(text.length / 2);
    put({ holder, key }, text.slice(0, middle) + character + text.slice(middle));
  };

const isText = ({ holder, key }: Slot): boolean => typeof Reflect.get(holder, key) === 'string';

/** Wrong values and hostile characters in every kind of field of every kind of curated file, through the pipeline in this process. */
export const fields: Driver = async function* ({ quick, seed }) {
  const real = await realFiles();
  const files = thinProject(real);
  const below = randomBelow(seed);
  const judge = new Judge(files, quick ? 80 : 16);
  const places = [...placesOf(files, quick, below)];
  const damagedAt = (path: string, pointer: string, damage: (slot: Slot) => void) =>
    damagedIn(files, path, (slot) => slot.pointer === pointer, damage);

  const wrong = new Tally('a value of another type in a field of a curated file');
  for (const { kind, path, pointer } of places)
    for (const [name, value] of Object.entries(wrongValues))
      await wrong.try(`${path}#${pointer}: ${name}`, () => {
        const damaged = damagedAt(path, pointer, (slot) => {
          put(slot, structuredClone(value));
        });
        // Where an item is gone, the next one stands in its place; where a field is, its record lacks it.
        const place = value === undefined ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer;
        return judge.fault(
          damaged.files,
          { kind, path, pointer: place },
          schemaForbids(kind, damaged.value),
        );
      });
  yield wrong.row(
    'a finding with file, pointer and line wherever the schema forbids it; every sixteenth through the whole pipeline',
  );

  const keys = new Tally('an unknown key, or one twice, in a curated file');
  for (const { kind, path, pointer } of places) {
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    for (const key of ['extra', '__proto__', 'constructor', '', 'no\u202ete'])
      await keys.try(`${path}#${pointer}: ${JSON.stringify(key)} beside it`, () => {
        const damaged = damagedAt(path, pointer, ({ holder }) => {
          if (!Array.isArray(holder)) put({ holder, key }, 'x');
          else holder.push({ [key]: 'x' });
        });
        return judge.fault(damaged.files, { kind, path, pointer: parent }, true);
      });
    await keys.try(`${path}#${pointer}: twice`, () => {
      const damaged = damagedAt(path, pointer, (slot) => {
        if (!Array.isArray(slot.holder)) put({ holder: slot.holder, key: 'twice' }, 1);
        else slot.holder[Number(slot.key)] = { once: 1, twice: 1 };
      });
      const isItem = /\/\d+$/.test(pointer);
      const key = pointer.slice(pointer.lastIndexOf('/') + 1);
      const doubled = textOf(damaged.files, path).replace(
        '"twice"',
        isItem ? '"once"' : JSON.stringify(key.replaceAll('~1', '/').replaceAll('~0', '~')),
      );
      return judge.fault(
        withFile(damaged.files, path, doubled),
        { kind, path, pointer: parent },
        true,
      );
    });
  }
  yield keys.row('a finding with file, pointer and line');

  const characters = new Tally('a hostile character in a text of a curated file');
  const ofReal = new Judge(real, 1);
  for (const { kind, path, pointer, shape } of places)
    for (const [name, character] of Object.entries(hostileCharacters)) {
      const damage = spoiling(character);
      const isThere = (slot: Slot): boolean => slot.pointer === pointer && isText(slot);
      if (!slotsOf(JSON.parse(textOf(files, path))).some(isThere)) break;
      await characters.try(`${path}#${pointer}: ${name}`, () => {
        const thin = damagedIn(files, path, isThere, damage);
        const place = { kind, path, pointer: recordOf(pointer) };
        if (judge.fault(thin.files, place, true) === undefined) return undefined;
        // Words to be found elsewhere may be lost in the project that is cut down.
        const whole = damagedIn(real, path, (slot) => slot.shape === shape && isText(slot), damage);
        return ofReal.fault(whole.files, { ...place, pointer: recordOf(whole.pointer) }, true);
      });
    }
  yield characters.row('a finding with file, pointer and line');
};
