import { Option } from 'commander';
import type { Finding } from '../text/finding.js';

const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const formatOption = () =>
  new Option('--format <format>', 'how findings are printed')
    .choices(reportFormats)
    .default('text');

const placeOf = ({ file, line, column }: Finding): string =>
  [file, ...(line === undefined ? [] : [line]), ...(column === undefined ? [] : [column])].join(
    ':',
  );

function asText(finding: Finding): string {
  const { severity, check, pointer, message, expected, fix } = finding;
  const where = pointer === undefined || pointer === '' ? '' : ` (${pointer})`;
  return `${placeOf(finding)}  ${severity}  ${check}${where}\n  ${message}\n  expected: ${expected}\n  fix: ${fix}\n`;
}

/** Escapes of GitHub's workflow commands. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
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

/** Findings as text for people, JSON for programs, or GitHub's workflow commands. */
export function formatFindings(findings: readonly Finding[], format: ReportFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(findings, null, 2)}\n`;
    case 'github':
      return findings.map(asGithub).join('');
    case 'text':
      return findings.map(asText).join('\n');
  }
}

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;

export function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}
