import fc, { type Arbitrary } from 'fast-check';
import { odd, oddCharacters, oddKeys } from './odd-values.js';

type Holder = Record<string, unknown> | unknown[];

interface Slot {
  readonly holder: Holder;
  readonly key: string;
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place of a JSON value that holds a value. */
const slotsOf = (value: unknown): Slot[] =>
  isHolder(value)
    ? Object.keys(value).flatMap((key) => [
        { holder: value, key },
        ...slotsOf(Reflect.get(value, key)),
      ])
    : [];

type Damage = (slot: Slot) => void;

const put = (holder: Holder, key: string, value: unknown): void => {
  // Plain assignment to __proto__ would change the prototype; JSON.parse makes it a property.
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
};

function spliceText(slot: Slot, character: string, at: number): void {
  const text: unknown = Reflect.get(slot.holder, slot.key);
  if (typeof text !== 'string') return;
  const cut = [0, Math.floor(text.length / 2), text.length][at % 3] ?? 0;
  put(slot.holder, slot.key, text.slice(0, cut) + character + text.slice(cut));
}

const damages: Arbitrary<Damage> = fc.oneof(
  fc.constant<Damage>(({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }),
  fc.constantFrom(...odd).map((value): Damage => ({ holder, key }) => {
    put(holder, key, structuredClone(value));
  }),
  fc.constantFrom(...oddKeys).map((name): Damage => ({ holder }) => {
    if (Array.isArray(holder)) holder.push(name);
    else put(holder, name, 'x');
  }),
  fc
    .tuple(fc.constantFrom(...oddCharacters), fc.nat(2))
    .map(([character, at]): Damage => (slot) => {
      spliceText(slot, character, at);
    }),
);

/** A value with one or two places of it damaged; sometimes what comes out is as good as before. */
export const damaged = (values: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc
    .tuple(values, fc.array(fc.tuple(fc.nat(), damages), { minLength: 1, maxLength: 2 }))
    .map(([value, hits]) => {
      const copy: unknown = structuredClone(value);
      for (const [at, damage] of hits) {
        const slots = slotsOf(copy);
        const slot = slots[at % Math.max(slots.length, 1)];
        if (slot) damage(slot);
      }
      return copy;
    });
