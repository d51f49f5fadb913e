import { Option } from 'commander';
import { boundFindings, type Finding } from '../text/finding.js';
import { givenName, printable, printableJson } from '../text/printable.js';

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
  const { severity, check, pointer, message, expected, fix } = finding;
  const where = pointer === undefined || pointer === '' ? '' : ` (${printable(pointer)})`;
  const lines = [
    `${placeOf(finding)}  ${severity}  ${check}${where}`,
    `  ${printable(message)}`,
    `  expected: ${printable(expected)}`,
    `  fix: ${printable(fix)}`,
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
  return `::${severity} ${properties.join(',')}::${escapeData(`${message} Expected: ${expected}. ${fix}`)}\n`;
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
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}
