import type { Coding } from '../records/coding.js';
import type { ReliabilityRow } from '../model/tables/reliability.js';
import { codes, type Code } from '../model/codes.js';
import { bootstrap, type BootstrapInterval } from './bootstrap.js';
import { masi, nominal, ordinal, type Difference } from './differences.js';
import { unitAgreement } from './f1.js';
import { alpha, alphaInterval } from './krippendorff.js';
import { pairUnits, type Pairing } from './pairs.js';
import { spanAgreement, spanInterval, type SpanRule } from './spans.js';
import { unitsOf, type Unit } from './units.js';
import { variablesOf, type Value, type Variable } from './variables.js';

type UnitKind = Code<'reliability_unit'>;

const places = 10_000;
const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * places) / places;

const boundsOf = ({ bounds }: BootstrapInterval) => ({
  ci_low: rounded(bounds?.lower),
  ci_high: rounded(bounds?.upper),
});

/** A field left out is a value of its own, written so that no code can be mistaken for it. */
const leftOut = '(left out)';

function scalar(value: Value | undefined): string | number {
  if (typeof value === 'object' && value !== null)
    throw new Error(`${value.join(', ')} is a set and not one value.`);
  return value ?? leftOut;
}

const setOf = (value: Value | undefined): readonly string[] =>
  typeof value === 'object' && value !== null ? value : [];

function alphaOf<V>(values: readonly (readonly [V, V])[], difference: Difference<V>) {
  const { alpha: value, nUnits, percentAgreement } = alpha(values, difference);
  return {
    n_units: nUnits,
    statistic: 'krippendorff_alpha' as const,
    value: rounded(value),
    ...boundsOf(alphaInterval(values, difference)),
    percent_agreement: rounded(percentAgreement),
  };
}

function variableRow(
  unit: UnitKind,
  { name, level, order }: Variable,
  pairs: Pairing['pairs'],
): ReliabilityRow {
  const of = <V>(read: (value: Value | undefined) => V): (readonly [V, V])[] =>
    pairs.map(([a, b]) => [read(a.values[name]), read(b.values[name])]);
  const measured =
    level === 'set'
      ? alphaOf(of(setOf), masi)
      : alphaOf(of(scalar), order ? ordinal(order) : nominal);
  return { unit, variable: name, level, ...measured };
}

/** Agreement on which units there are: of passages, by their place; of stances and events, by whether they could be paired. */
function unitisingRows(
  unit: UnitKind,
  first: readonly Unit[],
  second: readonly Unit[],
  { pairs }: Pairing,
): ReliabilityRow[] {
  const frame = { unit, variable: 'unit', level: 'unitising', percent_agreement: null } as const;
  const nUnits = Math.floor((first.length + second.length) / 2);
  if (unit === 'event' || unit === 'stance') {
    const counts = { first: first.length, second: second.length, matched: pairs.length };
    return [
      {
        ...frame,
        n_units: nUnits,
        statistic: 'f1_overlap',
        value: rounded(unitAgreement(counts).f1),
        ...boundsOf(pairedInterval(first, second, pairs)),
      },
    ];
  }
  const [one, other] = [first, second].map((units) => units.flatMap(({ stretches }) => stretches));
  return (['exact', 'overlap'] as const satisfies readonly SpanRule[]).map((rule) => ({
    ...frame,
    n_units: nUnits,
    statistic: `f1_${rule}` as const,
    value: rounded(spanAgreement(one ?? [], other ?? [], rule).f1),
    ...boundsOf(spanInterval(one ?? [], other ?? [], rule)),
  }));
}

/** Blocks are drawn, as for passages; a unit belongs to the block of its first passage, a pair to that of the first pass. */
function pairedInterval(
  first: readonly Unit[],
  second: readonly Unit[],
  pairs: Pairing['pairs'],
): BootstrapInterval {
  const blockOf = ({ stretches }: Unit): string => stretches[0]?.blockId ?? '';
  const partner = new Map(pairs.map(([a, b]) => [b, a]));
  const blocks = new Map<string, { first: number; second: number; matched: number }>();
  const at = (block: string) => {
    const known = blocks.get(block) ?? { first: 0, second: 0, matched: 0 };
    blocks.set(block, known);
    return known;
  };
  for (const unit of first) at(blockOf(unit)).first += 1;
  for (const unit of second) {
    const counts = at(blockOf(partner.get(unit) ?? unit));
    counts.second += 1;
    counts.matched += partner.has(unit) ? 1 : 0;
  }
  const all = [...blocks.values()];
  return bootstrap(all.length, (times) => {
    const sum = { first: 0, second: 0, matched: 0 };
    all.forEach((counts, index) => {
      const taken = times[index] ?? 0;
      sum.first += taken * counts.first;
      sum.second += taken * counts.second;
      sum.matched += taken * counts.matched;
    });
    return unitAgreement(sum).f1;
  });
}

/** The mentions of paired events get the event's id of the first pass, so that mentions of one event can be known as such. */
function alignedEvents(mentions: readonly Unit[], { pairs }: Pairing): Unit[] {
  const firstId = new Map(pairs.map(([a, b]) => [b.id, a.id]));
  return mentions.map((unit) => {
    const event = String(unit.values['event']);
    return { ...unit, values: { ...unit.values, event: firstId.get(event) ?? `second ${event}` } };
  });
}

/** Agreement of the two raw passes: finding the units, then every variable of the units both found. */
export function measureReliability(passes: {
  readonly first: Coding;
  readonly second: Coding;
}): ReliabilityRow[] {
  const events = pairUnits(
    'event',
    unitsOf('event', passes.first),
    unitsOf('event', passes.second),
  );
  return codes.reliability_unit.flatMap((unit) => {
    const first = unitsOf(unit, passes.first);
    const given = unitsOf(unit, passes.second);
    const second = unit === 'event_mention' ? alignedEvents(given, events) : given;
    const pairing = pairUnits(unit, first, second);
    const variables: readonly Variable[] = variablesOf[unit];
    return [
      ...unitisingRows(unit, first, second, pairing),
      ...variables.map((variable) => variableRow(unit, variable, pairing.pairs)),
    ];
  });
}
