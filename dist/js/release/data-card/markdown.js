/** Markdown table cells hold no pipe of their own. */
const escaped = (text) => text.replaceAll('|', '\\|');
/** A Markdown table; columns of numbers stand to the right. */
export function markdownTable(header, rows) {
    const isNumeric = header.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
    const line = (cells) => `| ${cells.map((cell) => escaped(String(cell))).join(' | ')} |`;
    return [
        line(header),
        line(isNumeric.map((numeric) => (numeric ? '---:' : '---'))),
        ...rows.map(line),
    ].join('\n');
}
export const markdownList = (items) => items.map((item) => `- ${item}`).join('\n');
export const fenced = (language, code) => ['```' + language, code.trim(), '```'].join('\n');
