import { codePointsOf } from './code-points.js';

/** A pipe would end the cell of a table. */
const escaped = (text: string): string => text.replaceAll('|', '\\|');

type Content = string | number | boolean;

/** A Markdown table; columns of numbers are aligned right. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly Content[])[],
): string {
  const isNumeric = header.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const line = (cells: readonly Content[]): string =>
    `| ${cells.map((cell) => escaped(String(cell))).join(' | ')} |`;
  return [
    line(header),
    line(isNumeric.map((numeric) => (numeric ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

/** Text with the signs that would start emphasis, code or a link taken literally, cut to `longest` code points. */
export function literalText(text: string, longest: number): string {
  const characters = codePointsOf(text);
  const cut = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
  return cut.replace(/[\\`*_<>[\]]/g, '\\$&');
}

export const fenced = (language: string, code: string): string =>
  ['```' + language, code.trim(), '```'].join('\n');

export const section = (title: string, ...parts: readonly string[]): string =>
  [`## ${title}`, ...parts].join('\n\n');
