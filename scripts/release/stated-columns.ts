import { z } from 'zod';

/** A column as its own release describes it. */
export interface StatedColumn {
  readonly name: string;
  /** What a cell may hold: "integer, may be empty". Undefined when the release ships no schema of the table. */
  readonly type: string | undefined;
  readonly description: string | undefined;
  /** As datapackage.json words it, with vocabulary and unit: read where there is no schema, and no meaning to be compared. */
  readonly summary?: string | undefined;
}

const plain = z.object({
  type: z.string(),
  format: z.string().optional(),
  description: z.string().optional(),
});
const property = z.union([
  z.object({ anyOf: z.array(plain), description: z.string().optional() }),
  plain,
]);
const tableSchema = z.object({
  items: z.object({ properties: z.record(z.string(), property) }),
});

type Property = z.infer<typeof property>;

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  boolean: 'true/false',
};

function columnOf(name: string, schema: Property): StatedColumn {
  const forms = 'anyOf' in schema ? schema.anyOf : [schema];
  const types = forms
    .filter(({ type }) => type !== 'null')
    .map(({ type, format }) => (format === 'date' ? 'date' : (typeWords[type] ?? type)));
  const mayBeEmpty = forms.some(({ type }) => type === 'null');
  return {
    name,
    type: `${types.join(' or ')}, ${mayBeEmpty ? 'may be empty' : 'never empty'}`,
    description: schema.description ?? forms[0]?.description,
  };
}

/**
 * The columns that a published JSON Schema of a table (schemas/release/) describes, in its order; undefined when it is of
 * another form.
 */
export function columnsOfSchema(schema: unknown): StatedColumn[] | undefined {
  const parsed = tableSchema.safeParse(schema);
  if (!parsed.success) return undefined;
  return Object.entries(parsed.data.items.properties).map(([name, each]) => columnOf(name, each));
}
