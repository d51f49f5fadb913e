import { readEdtf } from '../edtf.js';
import { intersection, type Interval } from '../interval.js';
import { allowedBy, type Constraint, type Evidence, evidenceOf, placeOf } from './evidence.js';
import { edtfOfPrinted, type ReadBlock } from './printed-dates.js';
import type { StatedDate } from './stated.js';
import type { StoryLine } from './story-line.js';

/** A fact no page prints, from corpus/sources.json. */
export interface OutsideFact {
  readonly fact: string;
  readonly effect: 'not_before' | 'not_after';
  readonly edtf: string;
}

/** `date/edtf` reports a value that cannot be read; it bounds nothing. */
export const outsideConstraints = (facts: readonly OutsideFact[]): Constraint[] =>
  facts
    .filter(({ edtf }) => readEdtf(edtf).ok)
    .map(({ fact, effect, edtf }) => {
      const side = effect === 'not_before' ? 'later' : 'earlier';
      const why = `A fact from outside the article; it puts publication on ${edtf} or ${side}.`;
      return { role: 'outside', effect, text: fact, reading: edtf, why };
    });

const lineReasons = {
  page_date:
    'A page is rendered after its article is written, so this is when the page was retrieved.',
  byline: 'A story is changed after it is published.',
} as const;

/** The day of a date line as the latest day of publication; undefined where its day and month could be swapped. */
export function lineConstraint(
  { block, date }: StoryLine,
  role: keyof typeof lineReasons,
): Constraint | undefined {
  const reading = edtfOfPrinted(date);
  if (reading === undefined) return undefined;
  const found = { place: placeOf(block, date), text: date.text, reading };
  return { role, effect: 'not_after', ...found, why: lineReasons[role] };
}

/** Days on which the metadata says that the page was changed. */
export const statedConstraints = (stated: readonly StatedDate[]): Constraint[] =>
  stated
    .filter(({ kind }) => kind === 'modified')
    .map(({ text, day, place }) => ({
      role: 'metadata',
      effect: 'not_after',
      ...(place ? { place } : {}),
      text,
      reading: day,
      why: lineReasons.byline,
    }));

/** The latest year of each copyright line: “2003–2008” was last renewed in 2008. */
export function copyrightConstraints(blocks: readonly ReadBlock[]): Constraint[] {
  return blocks.flatMap((block): Constraint[] => {
    if (block.role !== 'copyright') return [];
    const dates = block.dates.filter(({ year }) => year !== undefined);
    const latest = Math.max(...dates.map(({ year = 0 }) => year));
    const date = dates.find(({ year }) => year === latest);
    const reading = date && edtfOfPrinted(date);
    if (!date || reading === undefined) return [];
    const found = { place: placeOf(block, date), text: date.text, reading };
    const why = 'A copyright year is the year of publication or of a later rendering.';
    return [{ role: 'copyright', effect: 'not_after', ...found, why }];
  });
}

/** Narrows an interval by each constraint in turn; one that contradicts what stands is set aside. */
export function applyConstraints(
  start: Interval,
  constraints: readonly Constraint[],
): { readonly interval: Interval; readonly evidence: readonly Evidence[] } {
  let interval = start;
  const evidence = constraints.map((constraint): Evidence => {
    const { effect, reading, why } = constraint;
    const narrowed = intersection(interval, allowedBy(constraint));
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
