import { tableNames, tables, type Rows, type TableName } from '../model/tables/index.js';
import type { Column } from '../model/tables/table.js';
import type { FindingId } from '../text/registry.js';

/** A table of the release whose rows a check guards, or one column of it. */
export type Coverage = {
  [N in TableName]: N | `${N}.${keyof Rows[N][number] & string}`;
}[TableName];

/** The columns of the release for which `isGuarded` holds. */
function columnsWhere(
  isGuarded: (column: Column, table: TableName) => boolean,
  names: readonly TableName[] = tableNames,
): Coverage[] {
  return names.flatMap((table) =>
    tables[table].columns
      .filter((column) => isGuarded(column, table))
      .map(({ name }) => `${table}.${name}` as Coverage),
  );
}

/** Tables whose rows hold what people wrote in corpus/ and curated/; the pipeline works out the rest. */
const curated = [
  'articles',
  'actors',
  'actor_roles',
  'actor_mentions',
  'events',
  'event_mentions',
  'event_participants',
  'quotes',
  'quote_segments',
  'quotation_marks',
  'stances',
  'external_sources',
  'adjudications',
  'revisions',
  'vocabularies',
  'code_examples',
  'crosswalk',
] as const satisfies readonly TableName[];

const has = (table: TableName, column: string): boolean =>
  tables[table].columns.some(({ name }) => name === column);

/** The dates a curator gives. `parts` are names of their cells without the prefix; all when none is named. */
export const datesGiven = (...parts: readonly string[]): Coverage[] =>
  columnsWhere(
    ({ name }, table) => {
      const part = (table === 'events' ? /^date_(.+)$/ : /^said_(.+)$/).exec(name)?.[1];
      return part !== undefined && (parts.length === 0 || parts.includes(part));
    },
    ['events', 'quotes'],
  );

export const idsGiven: readonly Coverage[] = [
  'articles.article_id',
  'actors.actor_id',
  'events.event_id',
  'quotes.quote_id',
];

/** Columns that refer to a row of another table, in the given tables or in all. */
export const referring = (names: readonly TableName[] = tableNames): Coverage[] =>
  columnsWhere(({ references }) => references !== undefined, names);

/** Lists of the sources that something known from outside rests on. */
export const externalSourceLists: readonly Coverage[] = columnsWhere(
  ({ references }) => references === 'external_sources.source_id',
);

/** Words with a place in an article. */
export const passageTexts: readonly Coverage[] = columnsWhere(({ name }, table) =>
  tables[table].spans.some(({ words }) => words === name),
);

/** Words of the articles that a curator quotes. */
const quoted: readonly Coverage[] = [
  'actor_roles.title_as_printed',
  'actor_mentions.text',
  'event_mentions.text',
  'quotes.text',
  'quote_segments.text',
  'quotation_marks.text',
  'code_examples.text',
  ...datesGiven('source'),
];

/** Every date of the release: value, bounds, precision and kind. */
export const dateCells: readonly Coverage[] = columnsWhere((column, table) =>
  tables[table].dates.some((group) =>
    [group.edtf, group.earliest, group.latest, group.precision, group.basis, group.kind].includes(
      column.name,
    ),
  ),
);

/** What the checks of an area guard, unless a check says otherwise itself. */
const ofArea: Readonly<Record<string, readonly Coverage[]>> = {
  project: ['articles'],
  json: curated,
  record: curated,
  corpus: ['articles', 'blocks'],
  date: datesGiven(),
  id: idsGiven,
  reference: referring(curated),
  anchor: quoted,
  vocabulary: ['vocabularies'],
  actor: ['actors'],
  mention: ['actor_mentions'],
  judgement: columnsWhere(
    ({ name }, table) =>
      /^(?:(?:quote|event)_)?(?:confidence|confidence_reason|note)$/.test(name) &&
      has(table, name.replace(/(?:confidence_reason|note)$/, 'confidence')),
  ),
  event: ['events'],
  quote: ['quotes'],
  stance: ['stances'],
  pass: ['reliability', 'adjudications'],
  adjudication: ['adjudications'],
  revision: ['revisions'],
  exception: ['articles'],
  draft: ['articles'],
  release: tableNames,
};

/** Findings of reading, which no check of a room raises. */
const ofReading: Readonly<Record<string, readonly Coverage[]>> = {
  'project/hidden-character': curated,
  'project/mixed-scripts': curated,
  'project/schema-reference': curated,
  'corpus/digest': ['articles.raw_file', 'articles.raw_bytes', 'articles.raw_sha256'],
};

export interface Covering {
  readonly id: FindingId;
  readonly covers?: readonly Coverage[];
}

/** What a check guards: as it says itself, else by the area of its id. Empty for an area that nobody has described. */
export const coverageOf = ({ id, covers }: Covering): readonly Coverage[] =>
  covers ?? ofReading[id] ?? ofArea[id.slice(0, id.indexOf('/'))] ?? [];

/** Which columns of a table a check guards: none named means the row as a whole; undefined, that it does not. */
export function columnsCovered(check: Covering, table: TableName): string[] | undefined {
  const ofTable = coverageOf(check).filter((each) => each.split('.')[0] === table);
  if (ofTable.length === 0) return undefined;
  return ofTable.flatMap((each) => each.split('.')[1] ?? []);
}
