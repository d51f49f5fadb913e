import type { z } from 'zod';
import * as column from './columns.js';
import { variable } from './reliability.js';
import { defineTable } from './table.js';

const release = (description: string) =>
  column.token(/^[0-9]+\.[0-9]+\.[0-9]+$/, { title: 'Version', description, example: '1.0.0' });

const passage = (description: string) =>
  column.nullableText({
    title: 'Words',
    description,
    example: 'Moscow is ready for compromises, he said.',
  });

const value = (title: string, description: string) =>
  column.nullableText({ title, description, example: 'named' });

export const adjudications = defineTable(
  {
    name: 'adjudications',
    title: 'Adjudications',
    rowIs:
      'a value in which the two passes and the record that was made of them are not all the same',
    description:
      'Computed from the two raw passes and the records of the version that was published of them; each with the reason that decided. What later versions changed is in revisions. ' +
      'An id of a pass is not one of the release, so the pass stands before it: first:E041. Lists are joined by commas.',
    key: ['unit', 'record', 'pass', 'variable'],
  },
  {
    version: release(
      'The version whose records were decided on; ids and codes are those of that version.',
    ),
    unit: column.code('reliability_unit', {
      title: 'Unit',
      description: 'What sort of record was decided on.',
      example: 'quote',
    }),
    record: column.token(/^((first|second):)?[A-Za-z0-9_/-]+$/, {
      title: 'Record',
      description:
        'The published record: an id, quote/issue/holder for a stance, article/actor/first character for a printed name. For a record that was not published, its id in its pass, such as first:E041.',
      example: 'Q009',
    }),
    article_id: column.articleId('The article it is from; of an event, that of its first mention.'),
    text: passage(
      'The article’s words: of a quote and its stances from the first to the last segment, of an event its first mention, of a name mention the name. Empty for an event without a mention.',
    ),
    pass: column.token(/^(first|second|both)$/, {
      title: 'Pass',
      description: 'The pass whose record was not published; "both" for every published record.',
      example: 'both',
    }),
    variable: variable(),
    first: value(
      'First pass',
      'Its value; for "unit", its id there, such as first:E041. Empty where it left the field out or has no such record.',
    ),
    second: value(
      'Second pass',
      'Its value; for "unit", its id there, such as second:E041. Empty where it left the field out or has no such record.',
    ),
    published: value(
      'Published',
      'The value that the version published. Empty where there is none.',
    ),
    reason: column.text({
      title: 'Reason',
      description: 'Why the published value is right, by the article and the rules.',
      example: 'The attribution gives the name.',
    }),
  },
);

export const revisions = defineTable(
  {
    name: 'revisions',
    title: 'Revisions',
    rowIs: 'a value of a record that was changed after two passes had been decided into it',
    description:
      'Computed from the records of the version in adjudications and those of this release; each with the reason for the change. Lists are joined by commas. ' +
      'It holds every change of a variable that was adjudicated, and of the roles and sides of participants; labels, notes, places, links between records and the like are in CHANGES.md.',
    key: ['unit', 'record', 'variable'],
  },
  {
    version: release('The version that changed it.'),
    article_id: column.articleId('The article it is from; of an event, that of its first mention.'),
    unit: column.code('reliability_unit', {
      title: 'Unit',
      description: 'What sort of record was changed.',
      example: 'quote',
    }),
    record: column.token(/^[A-Za-z0-9_/-]+$/, {
      title: 'Record',
      description:
        'The record, as adjudications calls it: that of this release, or the one that is gone.',
      example: 'Q047',
    }),
    text: passage('The article’s words, as in adjudications.'),
    variable: variable(
      ' "participant_roles" is the role and side of the participants that an event had and has; of participants as such, participants gives the ids, as in adjudications.',
    ),
    old_value: value(
      'Old value',
      'The value before, in the names and codes of this release: russia_consulted where 1.0.0 had transparency. Empty where there was none.',
    ),
    new_value: value(
      'New value',
      'The value of this release. Empty where there is none; for a record that was merged, the id of the one that stays.',
    ),
    reason: column.text({
      title: 'Reason',
      description: 'Why the new value is right, by the article and the rules.',
      example: 'The marks are those of the expert who reports it.',
    }),
  },
);

export type RevisionRow = z.infer<typeof revisions.schema>;
export type AdjudicationRow = z.infer<typeof adjudications.schema>;
