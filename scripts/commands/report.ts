import { Option } from 'commander';
import type { Progress } from '../checks/todo.js';
import type { Decisions } from '../records/decisions.js';
import { boundFindings, type Finding } from '../text/finding.js';
import { givenName, printable, printableJson } from '../text/printable.js';
import type { Severity } from '../text/registry.js';

const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const formatOption = () =>
  new Option('--format <format>', 'how findings are printed')
    .choices(reportFormats)
    .default('text');

const placeOf = ({ file, line, column }: Finding): string =>
  [
    printable(givenName(file)),
    ...(line === undefined ? [] : [line]),
    ...(column === undefined ? [] : [column]),
  ].join(':');

/** Each field on one line: whatever it quotes, no line looks like another finding. */
function asText(finding: Finding): string {
  const { severity, check, pointer, message, expected, fix, raw, next } = finding;
  const where = pointer === undefined || pointer === '' ? '' : ` (${printable(pointer)})`;
  const lines = [
    `${placeOf(finding)}  ${severity}  ${check}${where}`,
    `  ${printable(message)}`,
    ...(raw ? [`  ${printable(raw.file)}:${raw.line}: ${printable(raw.text)}`] : []),
    `  expected: ${printable(expected)}`,
    `  fix: ${printable(fix)}`,
    ...(next === undefined ? [] : [`  next: ${printable(next)}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Escapes of GitHub's workflow commands. */
const escapeData = (text: string): string => printable(text).replaceAll('%', '%25');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function asGithub({
  severity,
  check,
  file,
  line,
  column,
  message,
  expected,
  fix,
}: Finding): string {
  const properties = [
    `file=${escapeProperty(file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${escapeProperty(check)}`,
  ];
  return `::${severity === 'todo' ? 'notice' : severity} ${properties.join(',')}::${escapeData(`${message} Expected: ${expected}. ${fix}`)}\n`;
}

/** Findings, bounded in number, as text for people, JSON for programs, or GitHub's workflow commands. */
export function formatFindings(findings: readonly Finding[], format: ReportFormat): string {
  const told = boundFindings(findings);
  switch (format) {
    case 'json':
      return `${printableJson(told)}\n`;
    case 'github':
      return told.map(asGithub).join('');
    case 'text':
      return told.map(asText).join('\n');
  }
}

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;

export function summary(findings: readonly Finding[]): string {
  const numberOf = (kind: Severity): number =>
    findings.filter(({ severity }) => severity === kind).length;
  const todos = numberOf('todo');
  return [
    count(numberOf('error'), 'error'),
    count(numberOf('warning'), 'warning'),
    ...(todos === 0 ? [] : [`${count(todos, 'thing')} to do`]),
  ].join(', ');
}

/** What became of the proposals for an article. */
const decided = ({ proposed, undecided, kept, edited, deleted, added }: Decisions): string =>
  `${proposed - undecided} of ${count(proposed, 'proposal')} decided (${kept} kept, ${edited} edited, ${deleted} deleted), ${added} added`;

/** How far the work on an article is, in a line. */
export function progressLine({ article, isDraft, marks, decisions, left }: Progress): string {
  const parts = [
    `${marks.accounted} of ${count(marks.all, 'mark')} accounted for`,
    ...(decisions ? [decided(decisions)] : []),
  ];
  const last =
    left > 0
      ? `${count(left, 'thing')} left to do`
      : `nothing left to do${isDraft ? `. Next: npx missile-talks accept ${article} --article` : ''}`;
  return `${article}: ${parts.join(', ')}; ${last}`;
}
