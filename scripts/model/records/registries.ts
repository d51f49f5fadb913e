import { z } from 'zod';
import { vocabularyNames } from '../codes.js';
import {
  anyCode,
  articleId,
  code,
  line,
  matching,
  schemaReference,
  selectorFields,
  version,
} from '../fields.js';

const exception = z.strictObject({
  check: matching(/^[a-z]+\/[a-z0-9-]+$/, 'Id of the check, for example event/participants.'),
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
  z.strictObject({
    id: idText,
    kind: idKind,
    status: z.literal('merged'),
    into: idText,
    reason: line('Why the two are one.'),
  }),
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
  .strictObject({
    $schema: schemaReference(),
    version: version('The release that the two passes were decided into.'),
    decisions: z.array(decision),
  })
  .meta({
    title: 'Adjudication',
    description:
      'curated/passes/adjudication.json: a reason for every value in which the two passes and the records of curated/passes/adjudicated/ are not all the same.',
  });

const revision = z.strictObject({
  version: version('The release that changed it.'),
  unit: code('reliability_unit', 'What sort of record was changed.'),
  records: z
    .array(line('A record, called as in the adjudication: Q012, Q012/europe_site, A001/nato.'))
    .min(1)
    .meta({ description: 'Every record that was changed for the reason.' }),
  variables: z
    .array(
      line(
        'A variable, "unit" for a record that was added or is gone, or "participant_roles" for role and side of participants that were there before.',
      ),
    )
    .min(1)
    .meta({ description: 'What was changed in them.' }),
  reason: line('Why the new value is right, by the article and the rules.'),
});

export const revisionsFile = z
  .strictObject({ $schema: schemaReference(), revisions: z.array(revision) })
  .meta({
    title: 'Revisions',
    description:
      'curated/revisions.json: a reason for every adjudicated value, and every role and side of a participant, in which the records of today differ from those that the two passes were decided into.',
  });

export type RevisionDecision = z.infer<typeof revision>;
export type RevisionsFile = z.infer<typeof revisionsFile>;

export type Decision = z.infer<typeof decision>;
export type AdjudicationFile = z.infer<typeof adjudicationFile>;

/** A passage of the corpus, or the reason why it holds none. */
const example = z.union([
  z.strictObject({
    article: articleId(),
    ...selectorFields,
    note: line(
      'What shows it; for a negative example, what the passage is instead and why.',
    ).optional(),
  }),
  z.strictObject({ note: line('Why the corpus has no such passage, and what one would be.') }),
]);

const definition = z.strictObject({
  code: anyCode('The code as it stands in a cell.'),
  label: line('What a table or figure would call it.'),
  definition: line('What it means.'),
  decision_rule: line('How a coder decides for it and against its neighbours.'),
  invented: line(
    'An example invented for the purpose, with the answer; it teaches the code to someone who is to code the articles unseen.',
  ).optional(),
  goldstein: z
    .number()
    .min(-10)
    .max(10)
    .optional()
    .meta({ description: 'Value on the Goldstein scale; for CAMEO codes, and only for them.' }),
  positive: example.meta({ description: 'A passage to which the code applies.' }),
  negative: example.meta({ description: 'A passage that comes near and has another code.' }),
});

const vocabulary = z.strictObject({
  vocabulary: z.enum(vocabularyNames),
  description: line('What the vocabulary is for.'),
  codes: z.array(definition).min(1),
});

const mapping = z.strictObject({
  type: code('event_type', 'Event type.'),
  statuses: z.array(code('event_status', 'Event status.')).min(1),
  cameo: z.array(z.string().regex(/^[0-9]{3,4}$/)).min(1),
  fit: code('cameo_fit', 'How well the CAMEO code says an event of the type at best.'),
  plover: code('plover', 'The PLOVER event type; left out when there is none.').optional(),
});

export const vocabulariesFile = z
  .strictObject({
    $schema: schemaReference(),
    vocabularies: z.array(vocabulary),
    crosswalk: z.array(mapping),
  })
  .meta({
    title: 'Vocabularies',
    description: 'curated/vocabularies.json: every code, and what a type × status may map to.',
  });

export type CuratedExample = z.infer<typeof example>;
export type VocabulariesFile = z.infer<typeof vocabulariesFile>;
