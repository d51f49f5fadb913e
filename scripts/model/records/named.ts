import { z } from 'zod';
import type { Vocabulary } from '../codes.js';

/** The fields that name a code, with its vocabulary, or an actor of the pass. */
export const namesOf = z.registry<{ readonly of: Vocabulary | 'actors' }>();

/** A code or an actor that a pass names. */
export interface Named {
  readonly pointer: string;
  readonly name: string;
  readonly of: Vocabulary | 'actors';
}

/** The codes and actors that a file of a pass names, by the schema of the file. */
export function* namedIn(schema: unknown, value: unknown, pointer = ''): Iterable<Named> {
  if (schema instanceof z.ZodOptional) yield* namedIn(schema.unwrap(), value, pointer);
  else if (schema instanceof z.ZodString && typeof value === 'string') {
    const field = namesOf.get(schema);
    if (field) yield { pointer, name: value, of: field.of };
  } else if (schema instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* namedIn(schema.element, item, `${pointer}/${index}`);
  else if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null)
    for (const [field, each] of Object.entries(value))
      yield* namedIn(schema.shape[field], each, `${pointer}/${field}`);
}
