/** Markdown table cells hold no pipe of their own. */
export const escaped = (text: string): string => text.replaceAll('|', '\\|');

type Content = string | number | boolean;

/** A Markdown table; columns of numbers stand to the right. */
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

export const markdownList = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n');

export const fenced = (language: string, code: string): string =>
  ['```' + language, code.trim(), '```'].join('\n');
