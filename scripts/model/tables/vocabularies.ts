import type { z } from 'zod';
import * as column from './columns.js';
import { goldsteinColumn, nullableSpanColumns } from './groups.js';
import { defineTable } from './table.js';

const codeColumns = (description: string) => ({
  vocabulary: column.token(/^[a-z_]+$/, {
    title: 'Vocabulary',
    description: 'The vocabulary the code belongs to.',
    example: 'event_type',
  }),
  code: column.token(/^[A-Za-z0-9_:]+$/, { title: 'Code', description, example: 'consultation' }),
});

export const vocabularies = defineTable(
  {
    name: 'vocabularies',
    title: 'Vocabularies',
    rowIs: 'a code',
    description: 'Every code a cell of the release may hold, defined.',
    key: ['vocabulary', 'code'],
  },
  {
    ...codeColumns('The code as it stands in a cell.'),
    label: column.text({
      title: 'Label',
      description: 'What a table or figure would call it.',
      example: 'Consultation',
    }),
    definition: column.text({
      title: 'Definition',
      description: 'What it means.',
      example: 'Talks between officials of two or more sides.',
    }),
    decision_rule: column.text({
      title: 'Decision rule',
      description: 'How a coder decides for it and against its neighbours.',
      example: 'Heads of state on both sides make it a summit.',
    }),
    invented_example: column.nullableText({
      title: 'Invented example',
      description:
        'News prose invented for the purpose, with the code; of those codes that a coder gives. Nothing of it is in the articles.',
      example: '“The ministers talked for an hour.” → consultation.',
    }),
  },
);

export const codeExamples = defineTable(
  {
    name: 'code_examples',
    title: 'Examples of codes',
    rowIs: 'a passage that has a code, or comes near it and has another',
    description:
      'Two for each code. Where the corpus has no such passage the note says so and the other cells are empty.',
    key: ['vocabulary', 'code', 'polarity'],
  },
  {
    ...codeColumns('The code exemplified.'),
    polarity: column.code('example_polarity', {
      title: 'Polarity',
      description: 'Whether the code applies to the passage.',
      example: 'positive',
    }),
    article_id: column.nullable(column.articleId()),
    block_id: column.nullable(column.blockId()),
    text: column.nullableText({
      title: 'Text',
      description: 'The exact words.',
      example: 'for two days of talks',
    }),
    ...nullableSpanColumns(),
    note: column.nullableText({
      title: 'Note',
      description: 'What shows it; for a negative example, what the passage is instead.',
      example: 'Only the journey is told: a visit.',
    }),
  },
);

export type CodeExampleRow = z.infer<typeof codeExamples.schema>;

export const crosswalk = defineTable(
  {
    name: 'crosswalk',
    title: 'Crosswalk',
    rowIs: 'a CAMEO code that an event of a type and status may map to',
    description:
      'CAMEO 1.1b3; PLOVER as of CAMEO2PLOVER 2021. Programmes and other acts have no row, nor have possible, conditional, proposed, disputed and not occurred events; scheduled and intended ones have rows only for consultations, summits, visits and treaty changes.',
    key: ['type', 'status', 'cameo'],
  },
  {
    type: column.code('event_type', {
      title: 'Type',
      description: 'Event type.',
      example: 'consultation',
    }),
    status: column.code('event_status', {
      title: 'Status',
      description: 'Event status.',
      example: 'occurred',
    }),
    cameo: column.code('cameo', {
      title: 'CAMEO',
      description: 'A CAMEO code allowed for the type and status.',
      example: 'cameo:046',
    }),
    best_fit: column.code('cameo_fit', {
      title: 'Best fit',
      description:
        'How well the CAMEO code says an event of the type at best; of one event it may say less (events.cameo_fit).',
      example: 'exact',
    }),
    goldstein: goldsteinColumn(' The same in every row of a code.'),
    plover: column.nullableCode('plover', {
      title: 'PLOVER',
      description: 'PLOVER event type. Empty when there is none.',
      example: 'CONSULT',
    }),
    n_events: column.integer({
      title: 'Events',
      description: 'Events of this release that have the type, the status and the code.',
      unit: 'events',
      example: 12,
    }),
  },
);

export type VocabularyRow = z.infer<typeof vocabularies.schema>;
export type CrosswalkRow = z.infer<typeof crosswalk.schema>;
