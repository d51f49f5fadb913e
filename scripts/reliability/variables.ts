import { type Code, codes } from '../model/codes.js';

/** The value a coder gave: a code, a number, a set, or null where the coder left the field out. */
export type Value = string | number | readonly string[] | null;

/** A value as a cell of text; undefined where it was left out. */
export const shownValue = (value: Value | undefined): string | undefined => {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object') return value.length === 0 ? undefined : value.join(', ');
  // With the typographic minus: spreadsheets take a text that begins with a hyphen for a formula.
  return typeof value === 'number' && value < 0 ? `−${-value}` : String(value);
};

type Level = Exclude<Code<'measurement_level'>, 'unitising'>;

export interface Variable {
  readonly name: string;
  readonly level: Level;
  /** Values from low to high, for ordinal variables. */
  readonly order?: readonly (string | number)[];
  /** The variable that says how the date is known which this one is about. */
  readonly basis?: 'date_basis' | 'said_basis';
}

const nominal = (name: string): Variable => ({ name, level: 'nominal' });
const dated = (name: 'date' | 'said'): Variable[] =>
  [name, `${name}_basis`].map((each) => ({ ...nominal(each), basis: `${name}_basis` }));
const set = (name: string): Variable => ({ name, level: 'set' });
const confidence: Variable = {
  name: 'confidence',
  level: 'ordinal',
  order: [...codes.confidence].reverse(),
};

/** What is compared of each sort of unit. A field left out counts as a value of its own: leaving it out is a decision. */
export const variablesOf = {
  quote: [
    ...['kind', 'speaker', 'speaker_basis', 'cue', 'channel', 'addressee'].map(nominal),
    ...dated('said'),
    ...['nested', 'negated'].map(nominal),
    set('issues'),
    confidence,
  ],
  stance: [
    nominal('holder'),
    { name: 'stance', level: 'ordinal', order: [-2, -1, 0, 1, 2] },
    nominal('stance_basis'),
    confidence,
  ],
  event: [
    ...['family', 'type', 'status', 'multiplicity', 'outcome', 'level', 'format'].map(nominal),
    ...dated('date'),
    nominal('cameo'),
    set('participants'),
    set('issues'),
    confidence,
  ],
  event_mention: [nominal('claimed_by'), nominal('status')],
  actor_mention: [nominal('actor'), nominal('sense')],
} as const satisfies Readonly<Record<Code<'reliability_unit'>, readonly Variable[]>>;
