import { z } from 'zod';
import { anyCode, line, schemaReference, snakeName, version } from '../fields.js';

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

/** As renamed.json of a release holds it. */
export const releasedRenamings = renamedFile.omit({ $schema: true });

export type RenamedFile = z.infer<typeof renamedFile>;
export type Renamings = z.infer<typeof releasedRenamings>;
