import { z } from 'zod';
import { line, schemaReference, selectorFields } from '../fields.js';

const override = z.strictObject({
  ...selectorFields,
  sense: z.enum(['place', 'part_of_name']).meta({ description: 'What the name stands for here.' }),
  note: line('Why, where it is arguable.').optional(),
});

export const mentionsFile = z
  .strictObject({ $schema: schemaReference(), mentions: z.array(override) })
  .meta({
    title: 'Mentions',
    description:
      'curated/A…/mentions.json: printed names of listed actors that do not stand for the actor. Every other printed spelling does.',
  });

export type SenseOverride = z.infer<typeof override>;
export type MentionsFile = z.infer<typeof mentionsFile>;
