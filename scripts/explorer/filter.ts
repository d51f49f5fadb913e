/** The tables that the page holds whole, as the CSV of the release writes them, and the columns of each that tell its rows apart. */
export const heldTables = {
  events_flat: ['event_id'],
  quotes_flat: ['quote_id'],
  stances_flat: ['quote_id', 'holder_id', 'issue'],
  actors: ['actor_id'],
} as const;

export type HeldName = keyof typeof heldTables;

/** A cell as a CSV file has it: lists joined by ";", empty for a missing value. */
export type HeldRow = readonly string[];

export interface HeldTable {
  readonly columns: readonly string[];
  readonly rows: readonly HeldRow[];
}

/**
 * What the page tells its script: the tables, and what the codes in them are called, by vocabulary; `actor` and `article` are two
 * more, of ids.
 */
export interface HeldData {
  readonly tables: Readonly<Record<HeldName, HeldTable>>;
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A column that is asked whether it has the value of a filter. */
export interface FilterColumn {
  readonly name: string;
  /** The cell is a list; one of its values is enough. */
  readonly isList?: true;
  /** The cell has the labels of values in place of the values: the name of an actor in place of the id. */
  readonly hasLabel?: true;
  /** The cell has codes of this vocabulary, of which a search reads the labels. */
  readonly vocabulary?: string;
}

export interface FilterField {
  readonly key: string;
  readonly label: string;
  /** `is`: any of the columns has the value. `text`: every word is somewhere in the columns, whatever its case and accents. */
  readonly kind: 'is' | 'text';
  /** What its values are called. */
  readonly vocabulary?: string;
  /** A table without columns here is left whole by the filter. */
  readonly columns: Readonly<Partial<Record<HeldName, readonly FilterColumn[]>>>;
}

const column = (name: string): FilterColumn => ({ name });
const list = (name: string): FilterColumn => ({ name, isList: true });
const names = (name: string): FilterColumn => ({ name, isList: true, hasLabel: true });

/** Everything that rows can be filtered by, in the order of the page. The keys stand in addresses, so they never change. */
export const filterFields = [
  {
    key: 'q',
    label: 'Search',
    kind: 'text',
    columns: {
      events_flat: [
        ...['event_id', 'event_sentence', 'place', 'content_of_label', 'event_note'].map(column),
        ...['who', 'whom', 'about', 'told_by'].map(list),
        { name: 'issues', isList: true, vocabulary: 'issue' },
      ],
      quotes_flat: [
        ...['quote_id', 'attribution_sentence', 'speaker', 'reporting_speaker', 'state'].map(
          column,
        ),
        ...['content', 'article_title', 'publisher', 'quote_note'].map(column),
        list('refers_to'),
        { name: 'issues', isList: true, vocabulary: 'issue' },
      ],
      stances_flat: ['attribution_sentence', 'speaker', 'holder', 'issue_label', 'stance_in_words']
        .concat('note')
        .map(column),
      actors: [column('name'), list('spellings'), column('note')],
    },
  },
  {
    key: 'issue',
    label: 'Issue',
    kind: 'is',
    vocabulary: 'issue',
    columns: {
      events_flat: [list('issues')],
      quotes_flat: [list('issues')],
      stances_flat: [column('issue')],
    },
  },
  {
    key: 'actor',
    label: 'Actor',
    kind: 'is',
    vocabulary: 'actor',
    columns: {
      events_flat: ['who', 'whom', 'about', 'told_by'].map(names),
      quotes_flat: [
        column('speaker_id'),
        list('joint_speaker_ids'),
        column('reporting_speaker_id'),
      ],
      stances_flat: [column('speaker_id'), column('holder_id')],
    },
  },
  {
    key: 'holder',
    label: 'Whose position',
    kind: 'is',
    vocabulary: 'actor',
    columns: { stances_flat: [column('holder_id')] },
  },
  {
    key: 'speaker',
    label: 'Speaker',
    kind: 'is',
    vocabulary: 'actor',
    columns: { stances_flat: [column('speaker_id')] },
  },
  {
    key: 'type',
    label: 'Type of event',
    kind: 'is',
    vocabulary: 'event_type',
    columns: { events_flat: [column('type')] },
  },
  {
    key: 'kind',
    label: 'Kind of quote',
    kind: 'is',
    vocabulary: 'quote_kind',
    columns: { quotes_flat: [column('kind')] },
  },
  {
    key: 'status',
    label: 'Status',
    kind: 'is',
    vocabulary: 'event_status',
    columns: { events_flat: [column('status')] },
  },
  {
    key: 'confidence',
    label: 'Confidence',
    kind: 'is',
    vocabulary: 'confidence',
    columns: {
      events_flat: [column('event_confidence')],
      quotes_flat: [column('quote_confidence')],
      stances_flat: [column('confidence')],
    },
  },
  {
    key: 'article',
    label: 'Article',
    kind: 'is',
    vocabulary: 'article',
    columns: {
      events_flat: [list('reported_in_article_ids')],
      quotes_flat: [column('article_id')],
      stances_flat: [column('article_id')],
    },
  },
] as const satisfies readonly FilterField[];

export type FilterKey = (typeof filterFields)[number]['key'];

/** The values that rows are filtered by; a key without one filters nothing. */
export type Filter = Readonly<Partial<Record<FilterKey, string>>>;

/** The fields of a filter that tell rows of a table apart, with its value. */
export const fieldsOf = (
  table: HeldName,
  filter: Filter,
): { field: FilterField; columns: readonly FilterColumn[]; value: string }[] =>
  filterFields.flatMap((field: FilterField & { readonly key: FilterKey }) => {
    const [columns, value = ''] = [field.columns[table], filter[field.key]];
    return columns && value.trim() !== '' ? [{ field, columns, value }] : [];
  });
