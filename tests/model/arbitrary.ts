import { addDays } from '../../scripts/dates/timeline/day-number.js';
import fc, { type Arbitrary } from 'fast-check';

/** The part of JSON Schema that the model's schemas are made of. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  /** That a field is there; what is asked for where it is not. */
  readonly if?: { readonly required: readonly string[] };
  readonly else?: { readonly required: readonly string[] };
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

const mostItems = 3;
const mostLetters = 40;

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1900-01-01', days));

function textOf({ pattern, format, minLength = 0, maxLength }: Schema): Arbitrary<string> {
  if (format === 'date') return day;
  if (pattern !== undefined)
    return fc
      .stringMatching(new RegExp(pattern), { size: 'small' })
      .filter((text) => maxLength === undefined || text.length <= maxLength);
  return fc.string({
    minLength,
    maxLength: Math.min(maxLength ?? mostLetters, mostLetters),
    unit: 'grapheme',
  });
}

function objectOf({ properties = {}, required = [], ...condition }: Schema): Arbitrary<unknown> {
  if (condition.if && condition.else) {
    const { required: marks } = condition.if;
    const others = Object.fromEntries(
      Object.entries(properties).filter(([name]) => !marks.includes(name)),
    );
    return fc.oneof(
      objectOf({ properties, required: [...required, ...marks] }),
      objectOf({ properties: others, required: [...required, ...condition.else.required] }),
    );
  }
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, arbitraryOf(schema)]),
  );
  return fc.record(fields, { requiredKeys: [...required], noNullPrototype: true });
}

/** Values that a JSON Schema describes. @throws Error for a schema of a form the model does not use. */
export function arbitraryOf(schema: Schema): Arbitrary<unknown> {
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms) return fc.oneof(...forms.map(arbitraryOf));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 2 ** 31 - 1 });
    case 'number':
      return fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 10_000);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: mostItems,
      });
    case 'object':
      return objectOf(schema);
    case undefined:
    default:
      throw new Error(`No values can be made for ${JSON.stringify(schema)}.`);
  }
}
