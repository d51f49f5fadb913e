import { z } from 'zod';
import { articleId, line, schemaReference, selectorFields } from '../fields.js';

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
