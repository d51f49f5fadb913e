import { type Code, codes } from '../model/codes.js';
import type { ReliabilityRow } from '../model/tables/reliability.js';
import type { Coding } from '../records/coding.js';
import { bootstrap, type BootstrapInterval, type BootstrapSettings } from './bootstrap.js';
import { masi, nominal, ordinal } from './differences.js';
import { agreementOf } from './krippendorff.js';
import { type Pairing, pairUnits } from './pairs.js';
import { countsByBlock, f1Of, type UnitCounts } from './spans.js';
import { sharedWith, type Unit, unitsOf } from './units.js';
import { type Value, type Variable, variablesOf } from './variables.js';

type UnitKind = Code<'reliability_unit'>;
/** A row before it is said what was compared, and with what. */
export type Measure = Omit<ReliabilityRow, 'comparison' | 'n_overruled'>;

const places = 10_000;
const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * places) / places;

const boundsOf = (interval: BootstrapInterval | undefined) => ({
  ci_low: rounded(interval?.bounds?.lower),
  ci_high: rounded(interval?.bounds?.upper),
});

/** A field left out is a value of its own, written so that no code can be mistaken for it. */
const leftOut = '(left out)';

function scalar(value: Value | undefined): string | number {
  if (typeof value === 'object' && value !== null)
    throw new Error(`${value.join(', ')} is a set, not a single value.`);
  return value ?? leftOut;
}

const setOf = (value: Value | undefined): readonly string[] =>
  typeof value === 'object' && value !== null ? value : [];

/** Agreement on the values of variables of the units that both codings have. */
function variableRows(
  unit: UnitKind,
  variables: readonly Variable[],
  pairs: Pairing['pairs'],
  settings: BootstrapSettings,
): Measure[] {
  const measured = variables.map(({ name, level, order }) => {
    const of = <V>(read: (value: Value | undefined) => V): (readonly [V, V])[] =>
      pairs.map(([a, b]) => [read(a.values[name]), read(b.values[name])]);
    return level === 'set'
      ? agreementOf(of(setOf), masi)
      : agreementOf(of(scalar), order ? ordinal(order) : nominal);
  });
  const intervals = bootstrap(
    pairs.length,
    measured.map(({ ofResample }) => ofResample),
    settings,
  );
  return variables.map(({ name, level }, at): Measure => {
    const agreement = measured[at]?.agreement;
    return {
      unit,
      variable: name,
      level,
      n_units: pairs.length,
      statistic: 'krippendorff_alpha',
      value: rounded(agreement?.alpha),
      ...boundsOf(intervals[at]),
      percent_agreement: rounded(agreement?.percentAgreement),
    };
  });
}

/** Agreement on which units there are: of passages, by their place; of stances and events, by whether they could be paired. */
function unitisingRows(
  unit: UnitKind,
  first: readonly Unit[],
  second: readonly Unit[],
  { pairs }: Pairing,
  settings: BootstrapSettings,
): Measure[] {
  const [one, other] = [first, second].map((units) => units.flatMap(({ spans }) => spans));
  const counted =
    unit === 'event' || unit === 'stance'
      ? ([['overlap', pairedByBlock(first, second, pairs)]] as const)
      : (['exact', 'overlap'] as const).map(
          (rule) => [rule, countsByBlock(one ?? [], other ?? [], rule)] as const,
        );
  const nBlocks = counted[0][1].length;
  const statistics = counted.map(([, blocks]) => f1Of(blocks));
  const intervals = bootstrap(nBlocks, statistics, settings);
  return counted.map(([rule], at) => ({
    unit,
    variable: 'unit',
    level: 'unitising',
    n_units: Math.floor((first.length + second.length) / 2),
    statistic: `f1_${rule}`,
    value: rounded(statistics[at]?.(new Uint32Array(nBlocks).fill(1))),
    ...boundsOf(intervals[at]),
    percent_agreement: null,
  }));
}

/** Blocks are drawn, as for passages; a unit belongs to the block of its first passage, a pair to that of the first coding. */
function pairedByBlock(
  first: readonly Unit[],
  second: readonly Unit[],
  pairs: Pairing['pairs'],
): UnitCounts[] {
  const blockOf = ({ spans }: Unit): string => spans[0]?.blockId ?? '';
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
  return [...blocks.values()];
}

/** The mentions of paired events get the event's id of the first coding, so that mentions of one event can be known as such. */
function alignedEvents(mentions: readonly Unit[], { pairs }: Pairing): Unit[] {
  const firstId = new Map(pairs.map(([a, b]) => [b.id, a.id]));
  return mentions.map((unit) => {
    const event = String(unit.values['event']);
    return { ...unit, values: { ...unit.values, event: firstId.get(event) ?? `second ${event}` } };
  });
}

/** What of two codings can be compared. */
export interface Scope {
  /** Whether the second coding says anything of a variable, or has any such unit. */
  readonly isCoded: (variable: string, second: readonly Unit[]) => boolean;
  /** Whether two units can be compared in variables that are about a date. */
  readonly haveComparableDates: (basis: DateBasis, pair: Pairing['pairs'][number]) => boolean;
}
type DateBasis = NonNullable<Variable['basis']>;

const bases = [undefined, 'date_basis', 'said_basis'] as const;

const everything: Scope = { isCoded: () => true, haveComparableDates: () => true };

/** Agreement of two codings on the articles that both have: finding the units, then every variable of the units both found. */
export function measureAgreement(
  first: Coding,
  second: Coding,
  settings: BootstrapSettings,
  { isCoded, haveComparableDates }: Scope = everything,
): Measure[] {
  const [one, other] = [sharedWith(second, first), sharedWith(first, second)];
  const events = pairUnits('event', unitsOf('event', one), unitsOf('event', other));
  return codes.reliability_unit.flatMap((unit) => {
    const given = unitsOf(unit, other);
    const [units, others] = [
      unitsOf(unit, one),
      unit === 'event_mention' ? alignedEvents(given, events) : given,
    ];
    const pairing = pairUnits(unit, units, others);
    const variables: readonly Variable[] = variablesOf[unit];
    const coded = variables.filter(({ name }) => isCoded(name, others));
    const rows = bases.flatMap((basis) =>
      variableRows(
        unit,
        coded.filter((each) => each.basis === basis),
        pairing.pairs.filter((pair) => basis === undefined || haveComparableDates(basis, pair)),
        settings,
      ),
    );
    const inOrder = coded.flatMap(({ name }) => rows.filter(({ variable }) => variable === name));
    return isCoded('unit', others)
      ? [...unitisingRows(unit, units, others, pairing, settings), ...inOrder]
      : [];
  });
}
