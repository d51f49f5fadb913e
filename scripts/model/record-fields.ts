import { z } from 'zod';
import { codes, type Vocabulary } from './codes.js';

/** A value that a person gives in a line: a field of a record, or of an object in it. */
export interface RecordField {
  /** From the record to the value: ["said", "edtf"]. */
  readonly path: readonly string[];
  /** The path as an option of the command line: said-edtf. */
  readonly name: string;
  /** What the schema says of it. */
  readonly help: string;
  /** The vocabulary of which it is a code. */
  readonly vocabulary?: Vocabulary;
  readonly isRequired: boolean;
  /** One value; true or nothing; several values; the words of an article; several objects, each from its required fields. */
  readonly form: 'value' | 'flag' | 'list' | 'words' | 'objects';
  /** Of objects: their required fields, in order. */
  readonly parts?: readonly RecordField[];
  /** What is wrong with a value, undefined where nothing is; of a list, with an item. */
  readonly isValid: (value: unknown) => boolean;
}

function within(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? within(schema.unwrap()) : schema;
}

function helpOf(schema: z.ZodType): string {
  const inner = within(schema);
  if (schema.description !== undefined || !(inner instanceof z.ZodType))
    return schema.description ?? '';
  if (inner.description !== undefined || !(inner instanceof z.ZodArray))
    return inner.description ?? '';
  return inner.element instanceof z.ZodType ? helpOf(inner.element) : '';
}

const vocabularies = Object.entries(codes) as readonly [Vocabulary, readonly string[]][];

/** Vocabularies are told by their codes: no two have the same. */
function vocabularyOf(schema: unknown): Vocabulary | undefined {
  if (!(schema instanceof z.ZodEnum)) return undefined;
  const [first, ...rest] = schema.options;
  return vocabularies.find(
    ([, known]) =>
      known.length === rest.length + 1 && [first, ...rest].every((each, at) => each === known[at]),
  )?.[0];
}

const accepts =
  (schema: unknown) =>
  (value: unknown): boolean =>
    schema instanceof z.ZodType && schema.safeParse(value).success;

/** The fields of a record, or of an object in it, that a person can give in a line, in the order of the schema. */
export function recordFields(
  shape: z.ZodRawShape,
  above: readonly string[] = [],
  isNeeded = true,
): RecordField[] {
  return Object.entries(shape).flatMap(([key, field]) => {
    if (!(field instanceof z.ZodType)) return [];
    const path = [...above, key];
    const inner = within(field);
    const isRequired = isNeeded && !field.safeParse(undefined).success;
    const frame = {
      path,
      name: path.join('-').replaceAll('_', '-'),
      help: helpOf(field),
      isRequired,
    };
    if (inner instanceof z.ZodObject)
      return 'exact' in inner.shape
        ? [{ ...frame, form: 'words' as const, isValid: accepts(inner.shape['exact']) }]
        : recordFields(inner.shape, path, isRequired);
    if (inner instanceof z.ZodArray) {
      const element = within(inner.element);
      if (!(element instanceof z.ZodObject))
        return [{ ...frame, ...valued(element), form: 'list' }];
      const parts = recordFields(element.shape).filter((part) => part.isRequired);
      const isInLine = parts.every(
        ({ form, path: { length } }) => form === 'value' && length === 1,
      );
      return isInLine && !('exact' in element.shape)
        ? [{ ...frame, form: 'objects', parts, isValid: accepts(element) }]
        : [];
    }
    const form = inner instanceof z.ZodLiteral ? ('flag' as const) : ('value' as const);
    return [{ ...frame, ...valued(inner), form }];
  });
}

function valued(schema: unknown): Pick<RecordField, 'vocabulary' | 'isValid'> {
  const vocabulary = vocabularyOf(schema);
  return { ...(vocabulary ? { vocabulary } : {}), isValid: accepts(schema) };
}

/** A record from values by path, without what has no value. Lists of the schema are in the order given. */
export function recordFrom(
  values: Iterable<readonly [path: readonly string[], value: unknown]>,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [[first, ...rest], value] of values) {
    if (first === undefined || value === undefined) continue;
    const below = record[first];
    record[first] =
      rest.length === 0
        ? value
        : { ...(typeof below === 'object' ? below : {}), ...recordFrom([[rest, value]]) };
  }
  return record;
}
