import { Command } from 'commander';
import { readDataset } from '../pipeline.js';
import type { ReliabilityRow } from '../model/tables/reliability.js';
import { adjudicationOf } from '../reliability/adjudication.js';
import { measureReliability } from '../reliability/measure.js';
import type { PassDifference } from '../reliability/adjudication.js';
import { exitWith, openProject, print, printJson, progress, rootOption } from './context.js';

interface ReliabilityOptions {
  readonly root: string;
  /** Print what the passes and the published records differ in instead of the measures. */
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

function differenceLine(
  { unit, id, pass, variable, first, second, published }: PassDifference,
  reason: string | undefined,
): string {
  const values = [first, second, published].map((value) => value ?? '–').join(' | ');
  return `${unit} ${id}${pass ? ` (${pass} pass)` : ''}, ${variable}: ${values}\n  ${reason ?? 'NOT DECIDED'}`;
}

/** Measures how far the two raw passes agree, or lists where they and the published records differ. Returns the exit code. */
export async function reliability({
  root,
  differences,
  json,
}: ReliabilityOptions): Promise<number> {
  const { dataset, findings } = readDataset(await openProject(root));
  if (!dataset?.passes) {
    const problem = findings.find(({ severity }) => severity === 'error');
    throw new Error(
      `There are not two passes to compare: ${problem?.message ?? 'no article was coded twice.'} Run \`check\` for every finding.`,
    );
  }
  if (differences) {
    const decided = adjudicationOf(dataset.passes).decided;
    const rows = decided.map(({ difference, decision }) => ({
      ...difference,
      reason: decision?.reason,
    }));
    if (json) printJson(rows);
    else
      for (const { reason, ...difference } of rows)
        print(`${differenceLine(difference, reason)}\n`);
    const open = rows.filter(({ reason }) => reason === undefined).length;
    progress(`${rows.length} differences, ${open} of them undecided`);
    return open === 0 ? 0 : 1;
  }
  progress('measuring, with 10,000 resamples for each interval …');
  const rows = measureReliability(dataset.passes);
  if (json) printJson(rows);
  else print(`${[header, ...rows.map(measureLine)].join('\n')}\n`);
  return 0;
}

export const command = (): Command =>
  new Command('reliability')
    .description('measure how far the two raw passes agree')
    .addOption(rootOption())
    .option(
      '--differences',
      'list every value in which the passes and the published records differ, with the reason for the decision',
    )
    .option('--json', 'print JSON')
    .action(exitWith(reliability));
