import type { DateBasis } from '../terms.js';
import { precisionOf, sameInterval, type Interval } from '../interval.js';
import { applyLimits } from './apply-limits.js';
import type { Evidence } from './evidence.js';
import { incumbentLimits } from './incumbents.js';
import { narrowByDays, type Narrowed, type Yearless } from './yearless.js';

interface Answer {
  readonly interval: Interval;
  readonly basis: DateBasis;
  readonly evidence: readonly Evidence[];
}

/** A year that the page does not print is inferred, unless its bounds leave only one. */
function basisOf({ claimed, isChosen }: Narrowed, isHelped: boolean): DateBasis {
  if (!claimed || isChosen) return 'inferred';
  return isHelped ? 'outside' : 'partial';
}

/** Looks for the year of a dateline that prints none: on the page first, then with the incumbents it names. */
export function askForYear(start: Interval, question: Yearless): Answer {
  const alone = narrowByDays(start, question);
  const isOpen =
    question.claims.length > 0 && (alone.isChosen || precisionOf(alone.interval) !== 'day');
  if (!isOpen) return { ...alone, basis: basisOf(alone, false) };
  const incumbents = applyLimits(start, incumbentLimits(question.blocks));
  const helped = narrowByDays(incumbents.interval, question);
  if (!helped.claimed || sameInterval(helped.interval, alone.interval))
    return { ...alone, basis: basisOf(alone, false) };
  const evidence = [...incumbents.evidence, ...helped.evidence];
  return { interval: helped.interval, basis: basisOf(helped, true), evidence };
}
