import { z } from 'zod';
import { code, line, schemaReference } from '../fields.js';

const decision = z.strictObject({
  unit: code('reliability_unit', 'What sort of record was decided on.'),
  record: line(
    'The record: an id, an id and issue for a stance (Q012/europe_site), an article and actor for name mentions (A001/nato). With "pass", the id in that pass.',
  ),
  pass: z
    .enum(['first', 'second'])
    .optional()
    .meta({ description: 'Given for a record of one pass that was not published.' }),
  variables: z
    .array(line('A variable, or "unit" for the question whether the record exists.'))
    .min(1)
    .optional()
    .meta({
      description: 'What was decided. Left out with "pass", where the record itself is dropped.',
    }),
  reason: line('Why the published value is right, by the article and the rules.'),
});

export const adjudicationFile = z
  .strictObject({ $schema: schemaReference(), decisions: z.array(decision) })
  .meta({
    title: 'Adjudication',
    description:
      'curated/passes/adjudication.json: a reason for every value in which the two passes and the published records are not all the same.',
  });

export type Decision = z.infer<typeof decision>;
export type AdjudicationFile = z.infer<typeof adjudicationFile>;
