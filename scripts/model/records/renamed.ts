import { z } from 'zod';
import { anyCode, line, schemaReference, snakeName, version } from '../fields.js';
import { idKind, idText } from './registries.js';

const since = version('The first version that has the new name.');

/** What has a new name; or what was dropped, with the reason. */
const renamedOrDropped = <Place extends z.ZodRawShape, Name extends z.ZodType>(
  place: Place,
  name: Name,
) =>
  z.union([
    z.strictObject({
      version: since,
      ...place,
      old: name,
      new: name,
      note: line('What a user has to know besides the new name.').optional(),
    }),
    z.strictObject({
      version: since,
      ...place,
      old: name,
      new: z.null().meta({ description: 'Dropped.' }),
      note: line('Why it was dropped, and what to use instead.'),
    }),
  ]);

export const renamedFile = z
  .strictObject({
    $schema: schemaReference(),
    columns: z.array(
      renamedOrDropped({ table: snakeName('The table.') }, snakeName('The name of the column.')),
    ),
    codes: z.array(
      renamedOrDropped(
        { vocabulary: snakeName('The vocabulary.') },
        anyCode('The code as it stands in a cell.'),
      ),
    ),
    values: z.array(
      renamedOrDropped(
        {
          table: snakeName('The table.'),
          column: snakeName('The column, by its name since that version.'),
        },
        line('The value of a cell, or of a member of a list, that is no code.'),
      ),
    ),
  })
  .meta({
    title: 'Renamed',
    description:
      'curated/renamed.json: columns and values that have another name than in an earlier release. What it lists is no change of a record.',
  });

/** The lists that people write. */
export const renamings = renamedFile.omit({ $schema: true });

const recordGone = z.strictObject({
  version: version('The first version without the record.'),
  kind: idKind,
  old: idText,
  new: idText.nullable().meta({
    description: 'The record of this release that it was merged into; null when it was withdrawn.',
  }),
  reason: line('Why.'),
});

/** As renamed.json of a release holds it: with the ids that are gone, which curated/ids.json explains. */
export const releasedRenamings = renamings.extend({ records: z.array(recordGone) });

export type RenamedFile = z.infer<typeof renamedFile>;
export type Renamings = z.infer<typeof renamings>;
export type RecordGone = z.infer<typeof recordGone>;
export type ReleasedRenamings = z.infer<typeof releasedRenamings>;
