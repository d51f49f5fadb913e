import { z } from 'zod';

/** What stands in every record that a program proposed, until a person has decided on it. */
export const proposed = () =>
  z.literal(true).optional().meta({
    description:
      'Proposed by a program and not yet decided on: left out of every release. To keep the record run `accept`, or delete this line; to drop it delete the record.',
  });

/** The fields of a record, with `proposed` right after its id, or first. */
function marked(shape: z.ZodRawShape): z.ZodRawShape {
  const { id, ...rest } = shape;
  return { ...(id ? { id } : {}), proposed: proposed(), ...rest };
}

const optional = (shape: z.ZodRawShape, fields: readonly string[]): z.ZodRawShape =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [
      name,
      fields.includes(name) ? z.optional(field as z.ZodType) : field,
    ]),
  );

/**
 * A record that may be `proposed`, and may lack `fields` while it is. The type is that of a confirmed one: parsing takes out the
 * others before anybody looks at them. JSON Schema says the same with if and else.
 */
export function proposable<Shape extends z.ZodRawShape>(
  shape: Shape,
  fields: readonly (keyof Shape & string)[] = [],
): z.ZodObject<Shape, z.core.$strict> {
  const record = z.strictObject(optional(marked(shape), fields));
  if (fields.length === 0) return record as unknown as z.ZodObject<Shape, z.core.$strict>;
  const properties = Object.fromEntries(
    fields.map((name) => [name, { description: (shape[name] as z.ZodType).description }]),
  );
  return record
    .superRefine((value: Readonly<Record<string, unknown>>, context) => {
      if ('proposed' in value) return;
      for (const name of fields)
        if (!(name in value))
          context.addIssue({ code: 'custom', path: [name], message: `${name} is missing` });
    })
    .meta({
      if: { properties: { proposed: true }, required: ['proposed'] },
      else: { properties, required: fields },
    }) as unknown as z.ZodObject<Shape, z.core.$strict>;
}

/** The record as it was proposed: without `proposed`, and without `fields` that the program could not tell. */
export const asProposed = <Shape extends z.ZodRawShape, Field extends keyof Shape & string = never>(
  shape: Shape,
  fields: readonly Field[] = [],
) =>
  z.strictObject(optional(shape, fields)) as unknown as z.ZodObject<
    Omit<Shape, Field> & {
      [Name in Field]: Shape[Name] extends z.core.SomeType ? z.ZodOptional<Shape[Name]> : never;
    },
    z.core.$strict
  >;
