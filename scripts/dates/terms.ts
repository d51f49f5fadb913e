/** The closed vocabularies of the date engine; the dataset's vocabularies of the same names are these lists (model/codes.ts). */

/** How a date is known. */
export const dateBases = [
  'stated',
  'partial',
  'weekday',
  'deictic',
  'relative',
  'dateline',
  'credit_line',
  'inferred',
  'outside',
] as const;
export type DateBasis = (typeof dateBases)[number];

/** How wide the bounds of a date are. */
export const datePrecisions = ['day', 'week', 'month', 'year', 'range', 'open'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** Where the bounds differ: it lasted from–to, or lies somewhere in between. */
export const dateKinds = ['span', 'window'] as const;
export type DateKind = (typeof dateKinds)[number];

/** What sort of evidence of a publication date something is. */
export const evidenceRoles = [
  'credit_line',
  'dateline',
  'page_date',
  'copyright',
  'byline',
  'metadata',
  'url',
  'weekday',
  'past_mention',
  'future_mention',
  'date_order',
  'impossible_reading',
  'outside',
] as const;
export type EvidenceRole = (typeof evidenceRoles)[number];

/** What a piece of evidence says about the publication date. */
export const evidenceEffects = ['equals', 'not_before', 'not_after', 'excludes'] as const;
export type EvidenceEffect = (typeof evidenceEffects)[number];

/** TIMEX3 type. */
export const timexTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof timexTypes)[number];

/** TIMEX3 mod. */
export const timexMods = [
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
] as const;
export type TimexMod = (typeof timexMods)[number];

/** How an expression refers: by itself, with a part missing, by weekday, from the writing, from another time told, or loosely. */
export const timeReferences = [
  'absolute',
  'partial',
  'weekday',
  'deictic',
  'anaphoric',
  'vague',
] as const;
export type TimeReference = (typeof timeReferences)[number];

/** What an expression dates on its page. */
export const timeRoles = [
  'publication',
  'retrieval',
  'copyright',
  'in_text',
  'name_part',
  'page_other',
] as const;
export type TimeRole = (typeof timeRoles)[number];

/** Which number of a numeric date comes first. */
export const dateOrders = ['day_first', 'month_first'] as const;
export type DateOrder = (typeof dateOrders)[number];
