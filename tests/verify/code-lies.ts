import type { TableName } from '../../scripts/model/tables/index.js';
import type { AnyRow, Cell } from '../../scripts/model/tables/table.js';
import type { FindingId } from '../../scripts/text/registry.js';

type Choose = (row: AnyRow) => boolean;

/** What finds it and where, the last row that is chosen, and what that row says falsely. */
export type Lie = readonly [
  FindingId,
  TableName,
  Choose,
  column: string,
  (row: AnyRow) => Readonly<Record<string, Cell>>,
];

export const the =
  (id: string): Choose =>
  (row) =>
    Object.values(row)[0] === id;

/** Codes and measures that are well formed, and that a rule of coding forbids. */
export const codeLies: readonly Lie[] = [
  ['release/event-codes', 'events', the('E035'), 'outcome', () => ({ outcome: 'agreed' })],
  ['release/event-codes', 'events', the('E009'), 'format', () => ({ format: 'unilateral' })],
  ['release/event-codes', 'events', the('E009'), 'cameo_fit', () => ({ cameo_fit: 'exact' })],
  [
    'release/confidence',
    'quotes',
    ({ quote_confidence: is }) => is === 'medium',
    'quote_confidence',
    () => ({ quote_confidence_reason: null }),
  ],
  [
    'release/confidence',
    'events',
    ({ event_confidence: is }) => is === 'medium',
    'event_confidence',
    () => ({ event_note: null }),
  ],
  [
    'release/stance',
    'stances',
    ({ stance_basis: is }) => is === 'implied',
    'stance',
    () => ({ stance: -2 }),
  ],
  ['release/stance', 'stances', the('Q026'), 'confidence', () => ({ confidence: 'high' })],
  ['release/stance', 'stances', () => true, 'issue', () => ({ issue: 'bilateral_relations' })],
  ['release/site-year', 'events', the('E001'), 'issues', () => ({ issues: ['europe_site'] })],
  [
    'release/site-year',
    'quotes',
    ({ article_id: id }) => id === 'A003',
    'issues',
    () => ({ issues: ['south_site'] }),
  ],
  ['release/agreement', 'reliability', () => true, 'value', () => ({ value: 1.2 })],
  [
    'release/agreement',
    'reliability',
    ({ statistic: is }) => is === 'f1_exact',
    'ci_low',
    () => ({ ci_low: -0.1 }),
  ],
  [
    'release/agreement',
    'reliability',
    () => true,
    'percent_agreement',
    () => ({ percent_agreement: 94 }),
  ],
  ['release/agreement', 'reliability', () => true, 'n_units', () => ({ n_units: 0 })],
  [
    'release/invented',
    'vocabularies',
    ({ vocabulary: of }) => of === 'event_type',
    'invented_example',
    () => ({ invented_example: null }),
  ],
];
