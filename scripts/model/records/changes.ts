import { z } from 'zod';
import {
  anyCode,
  asPrinted,
  line,
  schemaReference,
  sha256,
  snakeName,
  version,
} from '../fields.js';
import { idKind, idText } from './registries.js';

/** Changes by what they ask of the version, the smallest first. */
export const bumps = ['patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

const count = (description: string) => z.int().min(0).max(2147483647).meta({ description });

const columnChange = z.strictObject({
  table: snakeName('The table.'),
  column: snakeName('The column.'),
  change: z.enum(['added', 'removed', 'renamed', 'type', 'meaning']).meta({
    description: 'type: what a cell may hold; meaning: the words that describe the column.',
  }),
  old: line('What it was, its name if renamed; left out when added.').optional(),
  new: line('What it is, its name if renamed; left out when removed.').optional(),
  note: line('What curated/renamed.json says of a column that is renamed or removed.').optional(),
});

const codeChange = z.strictObject({
  vocabulary: snakeName('The vocabulary.'),
  change: z.enum(['added', 'removed', 'redefined']).meta({
    description: 'redefined: another label, definition or decision rule.',
  }),
  codes: z.array(anyCode('A code.')).min(1),
});

const valueRenaming = z.strictObject({
  in: line('The vocabulary of a code, or the column of another value, as table.column.'),
  old: line('What cells held.'),
  new: line('What they hold; left out when the value was dropped.').optional(),
  note: line('What a user has to know besides.').optional(),
});

const tableCount = z.strictObject({
  table: snakeName('A table of this version.'),
  rows: count('Rows it has now.'),
  added: count('Rows without a counterpart in the previous version.'),
  removed: count('Rows of the previous version without a counterpart now, merged records too.'),
  changed: count('Rows with a cell that changed.'),
  cells: count('Cells that changed.'),
});

const idsOfKind = z.strictObject({ kind: idKind, ids: z.array(idText).min(1) });
const renaming = z.strictObject({
  kind: idKind,
  old: idText,
  new: idText,
  merged: z.literal(true).optional().meta({
    description: 'The other record was there before, so that two became one. Left out otherwise.',
  }),
});

/** Some cells hold words of an article. */
const cellText = () => asPrinted(z.string().min(1));
const cell = z
  .union([cellText(), z.number(), z.boolean(), z.array(cellText()), z.null()])
  .meta({ description: 'A cell as dist/json holds it.' });
const changedRecord = z.strictObject({
  kind: idKind,
  id: idText.meta({ description: 'The id it has now.' }),
  cells: z.array(z.strictObject({ column: snakeName('The column.'), old: cell, new: cell })).min(1),
});

/** What a release changed against its predecessor; the computed part of a changes file. */
export const changesContent = {
  tables: z.strictObject({
    added: z.array(snakeName('A table.')),
    removed: z.array(snakeName('A table.')),
  }),
  columns: z
    .array(columnChange)
    .meta({ description: 'Columns of tables that both versions have.' }),
  codes: z.array(codeChange).meta({ description: 'Codes of the table vocabularies.' }),
  values: z.array(valueRenaming).min(1).optional().meta({
    description: 'Codes and other values that are written otherwise; no record changed by that.',
  }),
  counts: z.array(tableCount).meta({ description: 'Every table of this version, counted.' }),
  added: z.array(idsOfKind).meta({ description: 'Registered ids that are new.' }),
  removed: z.array(idsOfKind).meta({ description: 'Registered ids that were withdrawn.' }),
  renamed: z
    .array(renaming)
    .meta({ description: 'Registered ids that lead to another now: renamed, or merged.' }),
  changed: z
    .array(changedRecord)
    .meta({ description: 'Every changed cell of a record that keeps a registered id.' }),
};

export const changesFile = z
  .strictObject({
    $schema: schemaReference(),
    version: version('The version that the file is named after.'),
    previous: version('The version it is compared with.'),
    previous_digest: sha256()
      .optional()
      .meta({ description: 'SHA-256 of the SHA256SUMS of the release it is compared with.' }),
    date: z.iso.date().meta({ description: 'When the version was released.' }),
    bump: z.enum(bumps).meta({
      description: 'What the changes ask of the version, before the shift below 1.0.0.',
    }),
    notes: z
      .array(line('A sentence for readers, written by hand.'))
      .meta({ description: 'Kept when the file is written again.' }),
    ...changesContent,
  })
  .meta({
    title: 'Changes',
    description: 'curated/changes/<version>.json: what a release changed against its predecessor.',
  });

/** As changes.json of a release holds it. */
export const releasedChanges = changesFile.omit({ $schema: true });

export type ChangesContent = z.infer<z.ZodObject<typeof changesContent>>;
export type ColumnChange = z.infer<typeof columnChange>;
export type ValueRenaming = z.infer<typeof valueRenaming>;
export type CodeChange = z.infer<typeof codeChange>;
export type TableCount = z.infer<typeof tableCount>;
export type IdsOfKind = z.infer<typeof idsOfKind>;
export type ChangedRecord = z.infer<typeof changedRecord>;
export type ChangesFile = z.infer<typeof changesFile>;
export type ReleasedChanges = z.infer<typeof releasedChanges>;
