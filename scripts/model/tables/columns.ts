import { z } from 'zod';
import { codes, type Vocabulary } from '../codes.js';
import { idPatterns, sequencePattern } from '../patterns.js';

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** The two columns between which something lies. */
export interface BoundsGroup {
  readonly name: string;
  readonly earliest: string;
  readonly latest: string;
}

/** The columns of one date, by the part of it that each holds. */
export interface DateGroup extends BoundsGroup {
  readonly edtf: string;
  readonly precision: string;
  readonly basis: string;
  readonly kind: string;
}

/** Columns that say where the words of another column are. */
export interface SpanGroup {
  /** Unicode code points of the article’s text, or bytes of its raw file. */
  readonly unit: 'characters' | 'bytes';
  readonly start: string;
  readonly end: string;
  readonly words: string;
  /** The row’s own passage, which is in the block the row names; other words may be anywhere on the page. */
  readonly isPassage: boolean;
  /** Of words that a date was read from: the name of its group, and the column with a remark on it. */
  readonly dated?: { readonly name: string; readonly note: string };
}

/** What a column says about itself; every descriptor of the release is made from this. */
export interface ColumnFacts {
  readonly title: string;
  readonly description: string;
  readonly example: string | number | boolean | readonly string[];
  readonly unit?: string;
  /** The column that it points to, as table.column; each member of a list does. */
  readonly references?: string;
  /** A sequence number, or an id made from one: it may change with a new version though the row is the same. */
  readonly isSequence?: true;
  /** The group that begins with this column. */
  readonly date?: DateGroup;
  /** As `date`, of bounds without a date of their own: they are another column’s, such as an article’s. */
  readonly bounds?: BoundsGroup;
  readonly span?: SpanGroup;
  /** Holds texts of articles whole: empty in a release without them. */
  readonly isWholeText?: true;
}

interface RegisteredColumn extends ColumnFacts {
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly vocabulary?: Vocabulary;
  /** True where the words are the articles' or the coder's own, so spreadsheet formulas must be kept out. */
  readonly isFreeText: boolean;
}

/** Beside zod's own registry, because Ajv's strict mode refuses keywords it does not know. */
export const columnRegistry = z.registry<RegisteredColumn>();

/** No line break of any kind, no other control character, no tab; nor a byte order mark in front, which readers swallow. */
const cell =
  /^[^\ufeff\u0000-\u001f\u007f\u0085\u2028\u2029][^\u0000-\u001f\u007f\u0085\u2028\u2029]*$/;
/** Members of a list are joined by semicolons in CSV. */
const listMember =
  /^[^\ufeff;\u0000-\u001f\u007f\u0085\u2028\u2029][^;\u0000-\u001f\u007f\u0085\u2028\u2029]*$/;

function column<S extends z.ZodType>(
  schema: S,
  type: ColumnType,
  facts: ColumnFacts,
  more: { vocabulary?: Vocabulary; isFreeText?: boolean } = {},
): S {
  const { title, description, example } = facts;
  const described = schema.meta({ title, description, examples: [example] });
  const { vocabulary, isFreeText = false } = more;
  columnRegistry.add(described, {
    ...facts,
    type,
    nullable: false,
    isFreeText,
    ...(vocabulary === undefined ? {} : { vocabulary }),
  });
  return described;
}

/** The same column with missing cells allowed. */
export function nullable<S extends z.ZodType>(schema: S): z.ZodNullable<S> {
  const facts = columnRegistry.get(schema);
  if (!facts) throw new Error('Only a column can be made nullable.');
  const { title, description, example } = facts;
  const wrapped = schema.nullable().meta({ title, description, examples: [example] });
  columnRegistry.add(wrapped, { ...facts, nullable: true });
  return wrapped;
}

export const text = (facts: ColumnFacts) =>
  column(z.string().regex(cell), 'text', facts, { isFreeText: true });

/** A token made by the pipeline: ids, file names, digests. */
export const token = (pattern: RegExp, facts: ColumnFacts) =>
  column(z.string().regex(pattern), 'text', facts);

export const code = <V extends Vocabulary>(vocabulary: V, facts: ColumnFacts) =>
  column(z.enum(codes[vocabulary]), 'text', facts, { vocabulary });

export const codeList = <V extends Vocabulary>(vocabulary: V, facts: ColumnFacts) =>
  column(z.array(z.enum(codes[vocabulary])), 'list', facts, { vocabulary });

export const textList = (facts: ColumnFacts) =>
  column(z.array(z.string().regex(listMember)), 'list', facts);

/** Ids of another table's rows. */
export const idList = (
  pattern: RegExp,
  facts: ColumnFacts & Required<Pick<ColumnFacts, 'references'>>,
) => column(z.array(z.string().regex(pattern)), 'list', facts);

export const integer = (facts: ColumnFacts) =>
  column(z.int().min(0).max(2147483647), 'integer', facts);

/** A measured value, rounded by whoever makes the row, so that every platform writes the same digits. */
export const number = (facts: ColumnFacts) => column(z.number(), 'number', facts);

/** A number from `least` to `most`, neither measured nor rounded here. */
export const numberBetween = (least: number, most: number, facts: ColumnFacts) =>
  column(z.number().min(least).max(most), 'number', facts);

/** A point of a scale that may lie below zero. */
export const scalePoint = (least: number, most: number, facts: ColumnFacts) =>
  column(z.int().min(least).max(most), 'integer', facts);

export const boolean = (facts: ColumnFacts) => column(z.boolean(), 'boolean', facts);

/** A calendar day, held to the calendar by zod and by Ajv's format alike. */
export const date = (facts: ColumnFacts) => column(z.iso.date(), 'date', facts);

export const nullableText = (facts: ColumnFacts) => nullable(text(facts));
export const nullableToken = (pattern: RegExp, facts: ColumnFacts) =>
  nullable(token(pattern, facts));
export const nullableCode = <V extends Vocabulary>(vocabulary: V, facts: ColumnFacts) =>
  nullable(code(vocabulary, facts));
export const nullableInteger = (facts: ColumnFacts) => nullable(integer(facts));
export const nullableNumber = (facts: ColumnFacts) => nullable(number(facts));

export const articleId = (description = 'The article.') =>
  token(idPatterns.article, {
    title: 'Article',
    description,
    example: 'A001',
    references: 'articles.article_id',
  });
export const eventId = (description: string, title = 'Event') =>
  token(idPatterns.event, {
    title,
    description,
    example: 'E012',
    references: 'events.event_id',
  });
export const quoteId = (description: string, title = 'Quote') =>
  token(idPatterns.quote, {
    title,
    description,
    example: 'Q009',
    references: 'quotes.quote_id',
  });
export const actorId = (title: string, description: string) =>
  token(idPatterns.actor, {
    title,
    description,
    example: 'anatoly-antonov',
    references: 'actors.actor_id',
  });
export const blockId = (description = 'The block that holds the passage.') =>
  token(sequencePattern('B'), {
    title: 'Block',
    description,
    example: 'A001-B07',
    references: 'blocks.block_id',
  });
/** An id that is this table's own key refers to nothing. */
export const ownId = (kind: keyof typeof idPatterns, title: string, example: string) =>
  token(idPatterns[kind], { title, description: `Identifies the row; never reused.`, example });
export const derivedId = (letter: string, title: string, example: string) =>
  token(sequencePattern(letter), {
    title,
    description:
      'Identifies the row within this version; derived by sequence, so it may change with a new version.',
    example,
    isSequence: true,
  });
