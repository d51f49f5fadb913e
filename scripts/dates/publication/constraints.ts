import { readEdtf } from '../edtf.js';
import { intersection, type Interval } from '../interval.js';
import { evidenceOf, placeOf, type Constraint, type Evidence } from './evidence.js';
import type { ReadBlock } from './page.js';
import { edtfOfPrinted } from './printed-dates.js';
import type { StoryDate } from './story-date.js';

/** A fact no page prints, from corpus/sources.json. */
export interface OutsideFact {
  readonly fact: string;
  readonly effect: 'not_before' | 'not_after';
  readonly edtf: string;
}

export const notAfter = (latest: string | null): Interval => ({ earliest: null, latest });
export const notBefore = (earliest: string | null): Interval => ({ earliest, latest: null });

export function outsideConstraints(facts: readonly OutsideFact[]): Constraint[] {
  return facts.flatMap(({ fact, effect, edtf }): Constraint[] => {
    const reading = readEdtf(edtf);
    // `date/edtf` reports a value that cannot be read; it bounds nothing.
    if (!reading.ok) return [];
    const { earliest, latest } = reading.bounds;
    const allowed = effect === 'not_before' ? notBefore(earliest) : notAfter(latest);
    const why = 'A fact from outside the article.';
    return [{ role: 'outside', effect, text: fact, reading: edtf, allowed, why }];
  });
}

const lineReasons = {
  page_date:
    'A page is rendered after its article is written, so this is when the page was retrieved.',
  byline: 'A story is changed after it is published.',
} as const;

/** The day of a date line as the latest day of publication; undefined where its day and month could be swapped. */
export function lineConstraint(
  { block, date }: StoryDate,
  role: keyof typeof lineReasons,
): Constraint | undefined {
  const reading = edtfOfPrinted(date);
  if (reading === undefined) return undefined;
  return {
    role,
    effect: 'not_after',
    place: placeOf(block, date),
    text: date.text,
    reading,
    allowed: notAfter(reading),
    why: lineReasons[role],
  };
}

/** The latest year of each copyright line: “2003–2008” was last renewed in 2008. */
export function copyrightConstraints(blocks: readonly ReadBlock[]): Constraint[] {
  return blocks.flatMap((block): Constraint[] => {
    if (block.role !== 'copyright') return [];
    const dates = block.dates.filter(({ year }) => year !== undefined);
    const latest = Math.max(...dates.map(({ year = 0 }) => year));
    const date = dates.find(({ year }) => year === latest);
    const reading = date && edtfOfPrinted(date);
    if (!date || reading === undefined) return [];
    return [
      {
        role: 'copyright',
        effect: 'not_after',
        place: placeOf(block, date),
        text: date.text,
        reading,
        allowed: notAfter(`${latest}-12-31`),
        why: 'A copyright year is the year of publication or of a later rendering.',
      },
    ];
  });
}

/** Narrows an interval by each constraint in turn; one that contradicts what stands is set aside. */
export function applyConstraints(
  start: Interval,
  constraints: readonly Constraint[],
): { readonly interval: Interval; readonly evidence: readonly Evidence[] } {
  let interval = start;
  const evidence = constraints.map((constraint): Evidence => {
    const { effect, reading, allowed, why } = constraint;
    const narrowed = intersection(interval, allowed);
    interval = narrowed ?? interval;
    const explanation = narrowed
      ? why
      : `${why} It contradicts stronger evidence and was set aside.`;
    return evidenceOf(constraint, effect, reading, narrowed !== undefined, explanation);
  });
  return { interval, evidence };
}

/** A copyright line agrees with a date or not; alone it bounds nothing, for many are years old. */
export const unusedCopyright = (constraint: Constraint): Evidence => {
  const explanation = `${constraint.why} Many such lines are years old, so alone it bounds nothing.`;
  return evidenceOf(constraint, constraint.effect, constraint.reading, false, explanation);
};
