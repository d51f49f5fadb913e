import type { z } from 'zod';
import { curatedFiles, type CuratedKind } from '../../scripts/model/json-schemas.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { parseCuratedFile } from '../../scripts/records/parse-file.js';
import { formatJson, kindOfFile } from '../../scripts/records/canonical.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { randomBelow } from '../../scripts/reliability/random.js';
import type { Files } from '../../scripts/text/files.js';
import type { Finding } from '../../scripts/text/finding.js';
import { withFile } from '../fixtures/edit.js';
import { realFiles } from '../project.js';
import { Tally, type Driver, type Fault } from './row.js';
import { hostileCharacters, put, slotsOf, wrongValues, type Slot } from './wrong-values.js';

const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));

/** A file cut down to one item of each shape in its lists, so that the pipeline reads it in a moment. */
function thinned(value: unknown): unknown {
  if (Array.isArray(value)) {
    const byShape = new Map<string, unknown>();
    for (const item of value.map(thinned)) {
      const shape = slotsOf(item).map((slot) => slot.shape);
      const form = `${typeof item} ${shape.join(' ')}`;
      if (!byShape.has(form)) byShape.set(form, item);
    }
    return [...byShape.values()].slice(0, 4);
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

/** Whether a finding is at a place, above or below it, and says the line. */
const isAt = ({ pointer = '', line }: Finding, place: string): boolean =>
  line !== undefined && (`${place}/`.startsWith(`${pointer}/`) || pointer.startsWith(`${place}/`));

/** The record that a place is in: words that no article prints are said of the whole of it. */
const recordOf = (pointer: string): string => pointer.split('/').slice(0, 3).join('/');

/** A place in a file of the project. */
interface Place {
  readonly kind: CuratedKind;
  readonly path: string;
  readonly pointer: string;
}

const told = ({ check, file, pointer = '', message }: Finding): string =>
  [check, file, pointer, message].join(' ');

const findingsOf = (files: Files): readonly Finding[] =>
  runPipeline(files, { bootstrap: noIntervals }).findings;

/**
 * What is wrong with what is said of a file with a wrong value at a place. Most is seen as the file is parsed; where it is not, and once
 * in `every` cases, which may throw, the whole pipeline runs.
 */
class Judge {
  readonly #every: number;
  readonly #before: ReadonlySet<string>;
  #count = 0;

  constructor(files: Files, every: number) {
    this.#every = every;
    this.#before = new Set(findingsOf(files).map(told));
  }

  fault(files: Files, { kind, path, pointer }: Place, isForbidden: boolean): Fault {
    const isSeenIn = (findings: readonly Finding[]): boolean =>
      findings.some((each) => isAt(each, pointer) && !this.#before.has(told(each)));
    const isSeen = isSeenIn(parseCuratedFile(files, path, kind).findings);
    this.#count += 1;
    if (this.#count % this.#every > 0 && (isSeen || !isForbidden)) return undefined;
    const there = findingsOf(files).filter(({ file }) => file === path);
    return isForbidden && !isSeenIn(there) ? 'no finding there' : undefined;
  }
}

/** One place of each shape, drawn, of one file of each kind. */
function* placesOf(
  files: Files,
  quick: boolean,
  below: (limit: number) => number,
): Generator<Place> {
  const kinds = new Map<CuratedKind, string>();
  for (const path of files.keys()) {
    const kind = kindOfFile(path);
    if (kind) kinds.set(kind, path);
  }
  for (const [kind, path] of kinds) {
    const byShape = new Map<string, string[]>();
    for (const { shape, pointer } of slotsOf(JSON.parse(textOf(files, path))))
      byShape.set(shape, [...(byShape.get(shape) ?? []), pointer]);
    for (const pointers of byShape.values()) {
      if (quick && below(8) > 0) continue;
      yield { kind, path, pointer: pointers[below(pointers.length)] ?? '' };
    }
  }
}

/** Wrong values and hostile characters in every kind of field of every kind of curated file, through the pipeline in this process. */
export const fields: Driver = async function* ({ quick, seed }) {
  const files = thinProject(await realFiles());
  const below = randomBelow(seed);
  const judge = new Judge(files, quick ? 80 : 16);
  const places = [...placesOf(files, quick, below)];
  const damagedAt = (path: string, pointer: string, damage: (slot: Slot) => void) => {
    const value: unknown = JSON.parse(textOf(files, path));
    const slot = slotsOf(value).find((each) => each.pointer === pointer);
    if (!slot) throw new Error(`${path} has no ${pointer}.`);
    damage(slot);
    return { value, files: withFile(files, path, `${JSON.stringify(value, null, 2)}\n`) };
  };

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
  for (const { kind, path, pointer } of places)
    for (const [name, character] of Object.entries(hostileCharacters)) {
      const damaged = damagedAt(path, pointer, ({ holder, key }) => {
        const text: unknown = Reflect.get(holder, key);
        if (typeof text !== 'string') return;
        const middle = Math.floor(text.length / 2);
        put({ holder, key }, text.slice(0, middle) + character + text.slice(middle));
      });
      if (JSON.stringify(damaged.value) === JSON.stringify(JSON.parse(textOf(files, path)))) break;
      await characters.try(`${path}#${pointer}: ${name}`, () =>
        judge.fault(damaged.files, { kind, path, pointer: recordOf(pointer) }, true),
      );
    }
  yield characters.row('a finding with file, pointer and line');
};
