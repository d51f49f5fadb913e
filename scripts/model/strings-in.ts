import { z } from 'zod';
import { pointerToken } from '../text/json-pointer.js';

/** A text below a value, with the schemas that a model has for its place: several where a value may have several forms. */
export interface PlacedString {
  readonly pointer: string;
  readonly text: string;
  readonly schemas: readonly unknown[];
}

const formsOf = (schema: unknown): readonly unknown[] =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? formsOf(schema.unwrap())
    : schema instanceof z.ZodUnion
      ? schema.options.flatMap(formsOf)
      : [schema];

/** Every text in a value, whether or not the value is as its schema has it. */
export function* stringsIn(
  value: unknown,
  schemas: readonly unknown[],
  pointer = '',
): Generator<PlacedString> {
  const forms = schemas.flatMap(formsOf);
  if (typeof value === 'string') yield { pointer, text: value, schemas: forms };
  else if (Array.isArray(value)) {
    const elements = forms.flatMap((form) => (form instanceof z.ZodArray ? [form.element] : []));
    for (const [index, item] of value.entries())
      yield* stringsIn(item, elements, `${pointer}/${index}`);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      const fields = forms.flatMap((form) =>
        form instanceof z.ZodObject && Object.hasOwn(form.shape, key)
          ? [(form.shape as z.ZodRawShape)[key]]
          : [],
      );
      yield* stringsIn(item, fields, `${pointer}/${pointerToken(key)}`);
    }
}
