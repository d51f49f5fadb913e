import { z } from 'zod';
import { codes, type Vocabulary } from './codes.js';
import { idPatterns, versionPattern } from './patterns.js';

/** Words on one line: no line break or tab, no white space at either end, never empty. */
const lineOfText =
  /^[^\s\u0000-\u001f\u007f\u0085]([^\u0000-\u001f\u007f\u0085\u2028\u2029]*[^\s\u0000-\u001f\u007f\u0085])?$/;

/** A text of one pattern. */
export const matching = (pattern: RegExp, description: string) =>
  z.string().regex(pattern).meta({ description });

export const line = (description: string) => matching(lineOfText, description);

export const articleId = () => matching(idPatterns.article, 'An article, for example A001.');
export const eventId = (description = 'An event, for example E012.') =>
  matching(idPatterns.event, description);
export const quoteId = (description = 'A quote, for example Q009.') =>
  matching(idPatterns.quote, description);
/** An address that a reader can open, without a semicolon, which joins lists in CSV. */
export const webAddress = /^https?:\/\/[^\s;]+$/;

/** What a fact from outside the articles rests on; each source once, sorted. */
export const sourceIds = () =>
  z
    .array(matching(idPatterns.source, 'A source, for example S001.'))
    .min(1)
    .meta({ description: 'Ids of corpus/external-sources.json that say so.' });
export const actorId = (description = 'An actor, for example vera-moll.') =>
  z.string().max(64).regex(idPatterns.actor).meta({ description });

export const code = <V extends Vocabulary>(vocabulary: V, description: string) =>
  z.enum(codes[vocabulary]).meta({ description });

export const version = (description: string) => matching(versionPattern, description);

export const sha256 = () =>
  matching(/^[0-9a-f]{64}$/, 'SHA-256 digest, 64 lower-case hexadecimal digits.');

/** The name of a table, column or vocabulary. */
export const snakeName = (description: string) =>
  z
    .string()
    .max(64)
    .regex(/^[a-z][a-z0-9_]*$/)
    .meta({ description });

/** A code of any vocabulary, as it stands in a cell. */
export const anyCode = (description: string) => matching(/^[A-Za-z0-9_:]+$/, description);

/** The characters EDTF levels 0–1 can hold; `date/edtf` parses the value in full. */
export const edtf = () =>
  matching(
    /^[0-9X?~%/.-]{4,32}$/,
    'A date in EDTF level 0 or 1: 2004-05-11, 2004-05, 2004-05-03/2004-05-07, ../2004-05-12.',
  );

/** The fields that hold words as an article prints them, characters that nobody sees included. */
const fieldsAsPrinted = new WeakSet<object>();
export const asPrinted = <Field extends z.ZodType>(field: Field): Field => {
  fieldsAsPrinted.add(field);
  return field;
};
export const isAsPrinted = (field: unknown): boolean =>
  typeof field === 'object' && field !== null && fieldsAsPrinted.has(field);

const printedWords = () => asPrinted(z.string().min(1));

/** A W3C text-quote selector: the article's own words, with context where they occur more than once. */
const selectorShape = {
  exact: asPrinted(
    z.string().min(1).meta({ description: 'The words exactly as the article prints them.' }),
  ),
  prefix: printedWords().optional().meta({
    description: 'The characters printed right before, when exact occurs more than once.',
  }),
  suffix: printedWords()
    .optional()
    .meta({ description: 'The characters printed right after, when exact occurs more than once.' }),
};
export const selectorFields = selectorShape;
export const selector = () => z.strictObject(selectorShape);
export type Selector = z.infer<ReturnType<typeof selector>>;

/** A date as a curator gives it. Earliest, latest and precision are computed, never typed. */
export const curatedDate = () =>
  z.strictObject({
    edtf: edtf(),
    kind: code(
      'date_kind',
      'Where the bounds differ or are open: span (it lasted from–to, and past an open end) or window (once, somewhere in between).',
    ).optional(),
    basis: code('date_basis', 'How the date is known; the weakest link of the chain.'),
    source: selector().optional().meta({
      description:
        'The words the date is read from, in any block: they hold a time expression. Left out only where none gives the date and basis is inferred or outside.',
    }),
    note: line(
      'The outside fact, or why this reading was taken. Required when basis is outside.',
    ).optional(),
    sources: sourceIds().optional(),
  });
export type CuratedDate = z.infer<ReturnType<typeof curatedDate>>;

/** What a coder says about how sure a judgement is. */
export const judgement = {
  confidence: code('confidence', 'How sure the coder is.'),
  confidence_reason: code('confidence_reason', 'Why not high; left out when high.').optional(),
  note: line('What is arguable, in one or two sentences.').optional(),
};

export const schemaReference = () =>
  z.string().min(1).meta({ description: 'Path of the JSON Schema, for completion in editors.' });
