import { collect } from '../../scripts/text/chunks.js';
import type { Format } from '../../scripts/formats/format.js';
import type { AnyRow, Column } from '../../scripts/model/tables/table.js';

/** A column of a made-up table. */
export const column = (name: string, type: Column['type'], nullable = false): Column => ({
  name,
  type,
  nullable,
  title: name,
  description: 'Made up.',
  example: 'x',
  isFreeText: false,
});

/** A column of every type, as it is where no cell is missing and where cells may be. */
export const columns: readonly Column[] = [
  column('text', 'text'),
  column('text_or_none', 'text', true),
  column('day', 'date'),
  column('day_or_none', 'date', true),
  column('count', 'integer'),
  column('count_or_none', 'integer', true),
  column('share', 'number'),
  column('share_or_none', 'number', true),
  column('flag', 'boolean'),
  column('flag_or_none', 'boolean', true),
  column('list', 'list'),
];

/** Of each type, cells that a format could take for others: an empty list, zero, false, a quote, a leap day. */
export const rows: readonly AnyRow[] = [
  {
    text: 'Talks “on” radar, “off” the record; "so" they say',
    text_or_none: '2001',
    day: '2004-02-29',
    day_or_none: '1999-12-31',
    count: 0,
    count_or_none: 2147483647,
    share: -0.5,
    share_or_none: 0,
    flag: false,
    flag_or_none: true,
    list: ['nato', 'us'],
  },
  {
    text: 'false',
    text_or_none: null,
    day: '2011-06-08',
    day_or_none: null,
    count: 7,
    count_or_none: null,
    share: 1e-9,
    share_or_none: null,
    flag: true,
    flag_or_none: null,
    list: [],
  },
];

/** The file of a table. */
export const encoded = (
  format: Format,
  given: Iterable<AnyRow>,
  of: readonly Column[] = columns,
  facts: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> => collect(format.encode(of, given, facts));
