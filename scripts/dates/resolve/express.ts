import { edtfOf, hull, type Interval, precisionOf } from '../interval.js';
import type { DateBasis, TimeReference } from '../terms.js';
import type { ClockTime, Match } from '../grammar/meaning.js';
import type { Tokens } from '../lexicon/tokens.js';
import { isoDayOf, pad } from '../timeline/day-number.js';
import type { TimeExpression, TimeReading } from '../time-expression.js';
import type { Resolution } from './resolution.js';
import { type WrittenPeriod, writtenPeriod } from './written-period.js';

/** A result while it is made, one field after the other: a copy for each that may be absent would cost more than all the rest. */
type Draft = { -readonly [Field in keyof TimeExpression]: TimeExpression[Field] };

const bases: Readonly<Record<TimeReference, DateBasis>> = {
  absolute: 'stated',
  partial: 'partial',
  weekday: 'weekday',
  deictic: 'deictic',
  anaphoric: 'relative',
  vague: 'deictic',
};

const timeOfDay = ({ hour, minute = 0, second }: ClockTime): string =>
  [hour, minute, second].flatMap((part) => (part === undefined ? [] : [pad(part)])).join(':');

function valueOf({ value, dayPart, clock }: Resolution, period: WrittenPeriod | undefined): string {
  if (!period) return value ?? 'XXXX';
  if (clock) return `${period.value}T${timeOfDay(clock)}`;
  return dayPart === undefined ? period.value : `${period.value}T${dayPart}`;
}

/** A fiscal year or an approximate date is not an exact one: EDTF marks it with a tilde, which leaves its bounds alone. */
const approximate = (edtf: string): string => (edtf.includes('/') ? edtf : `${edtf}~`);

function bound(
  draft: Draft,
  period: WrittenPeriod,
  { isFiscal }: Resolution,
  { mod }: Match,
): void {
  const { edtf, earliest, latest, precision } = period;
  draft.edtf = mod === 'APPROX' || isFiscal === true ? approximate(edtf) : edtf;
  draft.earliest = earliest;
  draft.latest = latest;
  draft.precision = precision;
  if (earliest !== latest) draft.kind = 'window';
}

function boundBy(draft: Draft, interval: Interval, kind: 'span' | 'window'): void {
  draft.edtf = edtfOf(interval);
  draft.earliest = interval.earliest;
  draft.latest = interval.latest;
  draft.precision = precisionOf(interval);
  draft.kind = kind;
}

const readingOf = ({ value, edtf, earliest, latest }: WrittenPeriod): TimeReading => ({
  ...{ value, edtf, earliest, latest },
});

/** All ways to read it, when there is more than one. */
function readingsOf({ period, others }: Resolution): TimeReading[] {
  if (!period || !others || others.length === 0) return [];
  const readings = [period, ...others].map(writtenPeriod).filter((each) => each.isPrintable);
  return readings.length > 1 ? readings.map(readingOf) : [];
}

/** What several readings leave open: the bounds are those of all, and none is preferred. */
const openBetween = (readings: readonly TimeReading[]): Interval =>
  readings
    .map(({ earliest = null, latest = null }): Interval => ({ earliest, latest }))
    .reduce(hull);

/** The public form of a resolved match. */
export function expressionOf(tokens: Tokens, match: Match, resolution: Resolution): TimeExpression {
  const start = tokens.start(match.start);
  const end = tokens.end(match.end - 1);
  const { type, reference, anchor, period, stretch } = resolution;
  const written = period && writtenPeriod(period);
  const text = tokens.text.slice(start, end);
  // The fields that are always there, and those that nearly always are after them, in the order of the documentation.
  const draft = { start, end, text, type, value: valueOf(resolution, written) } as Draft;
  if (match.mod !== undefined) draft.mod = match.mod;
  const readings = readingsOf(resolution);
  if (readings.length > 0) boundBy(draft, openBetween(readings), 'window');
  else if (written?.isPrintable === true) bound(draft, written, resolution, match);
  else if (stretch && type === 'DURATION') {
    const [first, last] = stretch;
    boundBy(draft, { earliest: isoDayOf(first), latest: isoDayOf(last) }, 'span');
  }
  draft.reference = reference;
  draft.basis = bases[reference];
  if (anchor !== undefined) draft.anchor = anchor;
  draft.rule = match.rule;
  if (readings.length > 0) draft.readings = readings;
  return draft;
}
