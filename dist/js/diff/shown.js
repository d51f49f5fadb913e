import { codePointsOf } from '../corpus/span-map.js';
/** A cell as CSV and Markdown show it: lists joined by ";", nothing for a missing value. */
export const shownCell = (cell) => cell === null || cell === undefined
    ? ''
    : typeof cell === 'object'
        ? cell.join(';')
        : String(cell);
/** The key of a row as one word or several. */
export const shownKey = (row, columns) => columns.map((column) => shownCell(row[column])).join(' ');
const longest = 120;
/** Markdown with the signs that would start a table cell or emphasis taken literally, cut where it is long. */
export function markdownText(text) {
    const characters = codePointsOf(text);
    const cut = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
    return cut.replace(/[\\`*_|<>[\]]/g, '\\$&');
}
