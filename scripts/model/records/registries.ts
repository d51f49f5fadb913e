import { z } from 'zod';
import { articleId, code, line, schemaReference, selectorFields } from '../fields.js';

const exception = z.strictObject({
  check: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9-]+$/)
    .meta({ description: 'Id of the check, for example event/participants.' }),
  article: articleId(),
  ...selectorFields,
  reason: line('Why the check does not apply here.'),
});

export const exceptionsFile = z
  .strictObject({ $schema: schemaReference(), exceptions: z.array(exception) })
  .meta({
    title: 'Exceptions',
    description: 'curated/exceptions.json: places where a check does not apply.',
  });

export const idKind = z.enum(['article', 'actor', 'event', 'quote']);
export const idText = z.string().min(1).max(64).meta({ description: 'An id once released.' });

const registeredId = z.discriminatedUnion('status', [
  z.strictObject({ id: idText, kind: idKind, status: z.literal('active') }),
  z.strictObject({ id: idText, kind: idKind, status: z.literal('merged'), into: idText }),
  z.strictObject({
    id: idText,
    kind: idKind,
    status: z.literal('withdrawn'),
    reason: line('Why it was withdrawn.'),
  }),
]);

export const idsFile = z
  .strictObject({ $schema: schemaReference(), ids: z.array(registeredId) })
  .meta({ title: 'Ids', description: 'curated/ids.json: every id ever released.' });

export type Exception = z.infer<typeof exception>;
export type ExceptionsFile = z.infer<typeof exceptionsFile>;
export type RegisteredId = z.infer<typeof registeredId>;
export type IdsFile = z.infer<typeof idsFile>;

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
