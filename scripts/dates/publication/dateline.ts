import { dateline } from '../names.js';

const openingDateline = new RegExp(`^${dateline}`, 'd');

/** The dateline that opens a paragraph: its place and where its date stands (UTF-16 offsets), if it has one. */
export function readDateline(
  text: string,
): { place: string | undefined; start: number; end: number } | undefined {
  // A dateline on a line of its own ends with its dash; the pattern wants white space behind it.
  const match = openingDateline.exec(`${text.slice(0, longestDateline)} `);
  const date = match?.indices?.groups?.['date'];
  return date && { place: match.groups?.['place'], start: date[0], end: date[1] };
}
const longestDateline = 400;
