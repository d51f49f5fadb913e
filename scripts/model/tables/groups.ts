import { idPatterns } from '../patterns.js';
import * as column from './columns.js';
import type { SpanGroup } from './columns.js';

/** A SHA-256 in hexadecimal. */
export const digest = (title: string, description: string) =>
  column.token(/^[0-9a-f]{64}$/, {
    title,
    description,
    example: '0658b472add8bcafceff02e4ae4009d5f33e45b93aed2fe04ae18031bc7a0de8',
  });

/** The row’s own passage: `words` is the column that holds it. */
const passage = (unit: SpanGroup['unit'], words: string): SpanGroup => {
  const stem = unit === 'bytes' ? 'byte' : 'char';
  return { unit, start: `${stem}_start`, end: `${stem}_end`, words, isPassage: true };
};

const byteStart = (words: string) =>
  column.integer({
    title: 'Byte start',
    description: 'First byte of the passage in the raw file.',
    unit: 'bytes, 0-based',
    example: 168,
    span: passage('bytes', words),
  });
const byteEnd = () =>
  column.integer({
    title: 'Byte end',
    description: 'The byte after the passage in the raw file.',
    unit: 'bytes, end-exclusive',
    example: 428,
  });
const charStart = (words: string, more = '') =>
  column.integer({
    title: 'Character start',
    description: `First character of the passage in the article’s normalised text.${more}`,
    unit: 'Unicode code points, 0-based',
    example: 158,
    span: passage('characters', words),
  });
const charEnd = (example = 410) =>
  column.integer({
    title: 'Character end',
    description: 'The character after the passage in the article’s normalised text.',
    unit: 'Unicode code points, end-exclusive',
    example,
  });

/** Where the passage in the column `words` is, in the article's text and in the raw file. */
export const spanColumns = (words = 'text') => ({
  char_start: charStart(words),
  char_end: charEnd(),
  byte_start: byteStart(words),
  byte_end: byteEnd(),
});

/** As `spanColumns`, for passages that may lie out of the text. */
export const pageSpanColumns = () => ({
  char_start: column.nullable(charStart('text')),
  char_end: column.nullable(charEnd()),
  byte_start: byteStart('text'),
  byte_end: byteEnd(),
});

/** As `pageSpanColumns`, for words that may not be on any page. */
export const nullableSpanColumns = () => ({
  char_start: column.nullable(charStart('text', ' Empty out of the text.')),
  char_end: column.nullable(charEnd(179)),
  ...nullableByteColumns(),
});

export const nullableByteColumns = () => ({
  byte_start: column.nullable(byteStart('text')),
  byte_end: column.nullable(byteEnd()),
});

export const judgementColumns = () => ({
  confidence: column.code('confidence', {
    title: 'Confidence',
    description: 'How sure the coder is of the row.',
    example: 'high',
  }),
  confidence_reason: column.nullableCode('confidence_reason', {
    title: 'Reason',
    description: 'Why confidence is not high. Empty when it is.',
    example: 'text_ambiguous',
  }),
  note: column.nullableText({
    title: 'Note',
    description: 'What is arguable about the row, in the coder’s words.',
    example: 'The sentence has no attribution; the one before it decides.',
  }),
});

type Judgement = ReturnType<typeof judgementColumns>;

/** As `judgementColumns`, by names that no joined table has: a natural join keeps every row. */
export function judgementColumnsOf<X extends string>(
  name: X,
): { readonly [K in keyof Judgement as `${X}_${K}`]: Judgement[K] } {
  const entries = Object.entries(judgementColumns()).map(([key, column]) => [
    `${name}_${key}`,
    column,
  ]);
  // The keys are computed, so TypeScript cannot see what they are.
  return Object.fromEntries(entries) as ReturnType<typeof judgementColumnsOf<X>>;
}

/** Where a place is; all of a place or none. */
export const placeColumns = () => ({
  place_geonames_id: column.nullableInteger({
    title: 'GeoNames id',
    description:
      'The place in GeoNames. Empty, as latitude and longitude are, for countries, seas and regions, for which no single point stands.',
    example: 1508350,
  }),
  place_latitude: column.nullable(
    column.numberBetween(-90, 90, {
      title: 'Latitude',
      description: 'Of the place, as GeoNames gives it; north is positive.',
      unit: 'decimal degrees, WGS 84',
      example: 54.97763,
    }),
  ),
  place_longitude: column.nullable(
    column.numberBetween(-180, 180, {
      title: 'Longitude',
      description: 'Of the place, as GeoNames gives it; east is positive.',
      unit: 'decimal degrees, WGS 84',
      example: 60.36582,
    }),
  ),
});

/** What the CAMEO code is worth, as events and crosswalk give it. */
export const goldsteinColumn = (more: string) =>
  column.numberBetween(-10, 10, {
    title: 'Goldstein',
    description: `Value of the CAMEO code on the Goldstein scale, from −10 (conflict) to +10 (cooperation): Goldstein 1992, as adapted to CAMEO 1.1b3 in GDELT’s CAMEO.goldsteinscale.txt.${more}`,
    unit: 'points of the Goldstein scale',
    example: 7.4,
  });

/** The words said, as quotes and quotes_flat give them. */
export const contentColumn = () =>
  column.text({
    title: 'Content',
    description:
      'The words said: the content and insertion segments in order, without quotation marks and attribution, joined by one space where something else stands between.',
    example:
      'There is a certain red line, the questions of defense, and any compromises are impossible there,',
  });

/** What a value rests on that is known from outside the articles. */
export const externalSourceIds = (title: string, description: string) =>
  column.idList(idPatterns.source, {
    title,
    description,
    example: ['S001'],
    references: 'external_sources.source_id',
  });
