import { Command } from 'commander';
import { readDataset } from '../pipeline.js';
import { codes } from '../model/codes.js';
import type { ReliabilityRow } from '../model/tables/reliability.js';
import { adjudicationOf, type PassDifference } from '../reliability/adjudication.js';
import { freshDifferences, type FreshDifference } from '../reliability/fresh.js';
import { Refusal } from '../text/refusal.js';
import { reliabilityRows } from '../tables/reliability.js';
import { exitWith, rootOption } from './context.js';
import { openProject } from './open-project.js';
import { printJson, printLine, progress } from './output.js';
import { proposalCounts, proposalLines } from './proposal-counts.js';

interface ReliabilityOptions {
  readonly root: string;
  /** Print what the passes and the records differ in instead of the measures. */
  readonly differences?: boolean;
  readonly json?: boolean;
}

const shown = (value: number | null): string => (value === null ? '' : value.toFixed(3));

function measureLine(row: ReliabilityRow): string {
  const interval = row.ci_low === null ? '' : `${shown(row.ci_low)} to ${shown(row.ci_high)}`;
  const cells = [
    row.unit.padEnd(14),
    row.variable.padEnd(14),
    row.statistic.padEnd(19),
    String(row.n_units).padStart(4),
    shown(row.value).padStart(7),
    interval.padStart(16),
    shown(row.percent_agreement).padStart(8),
    String(row.n_overruled ?? '').padStart(9),
  ];
  return cells.join('  ').trimEnd();
}

const header = [
  'unit'.padEnd(14),
  'variable'.padEnd(14),
  'statistic'.padEnd(19),
  '   n',
  '  value',
  '   95 % interval',
  'agreeing',
  'overruled',
].join('  ');

function differenceLines(
  { unit, id, pass, variable, first, second, published }: PassDifference,
  reason: string | undefined,
): string[] {
  const values = [first, second, published].map((value) => value ?? '–').join(' | ');
  return [
    `${unit} ${id}${pass ? ` (${pass} pass)` : ''}, ${variable}: ${values}`,
    `  ${reason ?? 'NOT DECIDED'}`,
  ];
}

function freshLines(difference: FreshDifference): string[] {
  const { unit, articleId, id, idInThird, variable, published, third, words } = difference;
  const values = [published, third].map((value) => value ?? '–').join(' | ');
  const name = id ?? `third:${idInThird ?? ''}`;
  return [`${unit} ${name} in ${articleId}, ${variable}: ${values}`, `  ${words ?? ''}`];
}

/** A heading for each comparison, and its measures. */
const measureLines = (rows: readonly ReliabilityRow[]): string[] =>
  codes.reliability_comparison.flatMap((comparison) => {
    const own = rows.filter((row) => row.comparison === comparison);
    return own.length === 0 ? [] : [comparison, header, ...own.map(measureLine), ''];
  });

/**
 * Measures how far the first two passes agree with each other and a third with the published records, and counts what became of
 * proposals, or lists where they differ. Returns the exit code.
 */
export async function reliability({
  root,
  differences,
  json,
}: ReliabilityOptions): Promise<number> {
  const files = await openProject(root);
  const { dataset, findings } = readDataset(files);
  const proposed = differences ? [] : proposalCounts(files);
  if (!dataset?.passes && proposed.length > 0) {
    // Articles that were coded once, from proposals, have nothing else to measure.
    if (json) printJson(proposed);
    else proposalLines(proposed).forEach(printLine);
    return 0;
  }
  if (!dataset?.passes) {
    const problem = findings.find(({ severity }) => severity === 'error');
    throw new Refusal(
      `There are not two passes to compare: ${problem?.message ?? 'no article was coded twice.'} Run \`check\` for every finding.`,
    );
  }
  if (differences) {
    const decided = adjudicationOf(dataset.passes).decided;
    const rows = decided.map(({ difference, decision }) => ({
      ...difference,
      reason: decision?.reason,
    }));
    const fresh = freshDifferences(dataset);
    if (json) printJson({ repeat_coding: rows, fresh_coding: fresh });
    else {
      const lines = [
        ...rows.flatMap(({ reason, ...difference }) => differenceLines(difference, reason)),
        ...fresh.flatMap(freshLines),
      ];
      lines.forEach(printLine);
    }
    const open = rows.filter(({ reason }) => reason === undefined).length;
    progress(`${rows.length} differences, ${open} of them undecided`);
    if (dataset.passes.third)
      progress(`${fresh.length} differences of the third pass, which is not adjudicated`);
    return open === 0 ? 0 : 1;
  }
  progress('measuring, with 10,000 resamples for each interval …');
  const rows = reliabilityRows(dataset);
  if (json) printJson([...rows, ...proposed]);
  else [...measureLines(rows), ...proposalLines(proposed)].forEach(printLine);
  return 0;
}

export const command = (): Command =>
  new Command('reliability')
    .description(
      'measure how far the first two passes agree with each other, and a third with the records, and count what became of proposed records',
    )
    .addOption(rootOption())
    .option(
      '--differences',
      'list every value in which the first two passes and the records made of them differ, with the reason, and every one in which the third pass and the records of today differ',
    )
    .option('--json', 'print JSON')
    .action(exitWith(reliability));
