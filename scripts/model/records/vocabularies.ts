import { z } from 'zod';
import { articleId, code, line, schemaReference, selectorFields } from '../fields.js';
import { vocabularyNames } from '../codes.js';

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
  code: z
    .string()
    .regex(/^[A-Za-z0-9_:]+$/)
    .meta({ description: 'The code as it stands in a cell.' }),
  label: line('What a table or figure would call it.'),
  definition: line('What it means.'),
  decision_rule: line('How a coder decides for it and against its neighbours.'),
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
  fit: code('cameo_fit', 'How well the CAMEO code says it.'),
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
export type CuratedCode = z.infer<typeof definition>;
export type CuratedMapping = z.infer<typeof mapping>;
export type VocabulariesFile = z.infer<typeof vocabulariesFile>;
