import type { HasOne, Selection } from './selection.js';

/** How a language writes conditions; `or` stands between those of which one is enough. */
export interface Syntax {
  readonly or: string;
  readonly cell: (has: HasOne) => string;
  readonly word: (word: string) => string;
}

const longestLine = 84;

/** Conditions that must all hold, each on a line of its own, or on several where it is long. */
export const conditionLines = ({ conditions }: Selection, { or, cell, word }: Syntax): string[] =>
  conditions.map(({ cells, word: searched }) => {
    const parts = [...(searched === undefined ? [] : [word(searched)]), ...cells.map(cell)];
    const line = parts.join(` ${or} `);
    if (parts.length < 2) return line;
    return line.length <= longestLine ? `(${line})` : `(${parts.join(`\n        ${or} `)})`;
  });

/** A list over as many lines as it needs, its items apart by commas. */
export function wrapped(items: readonly string[]): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < longestLine)
      lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  return lines.join(',\n    ');
}

/** A comment for a search that found a word in the label of a code, which the file does not have. */
export const labelNote = (sign: string, { conditions }: Selection): string[] =>
  conditions.some(({ cells, word }) => word !== undefined && cells.length > 0)
    ? [`${sign} A word may be in the label of a code, too: vocabularies has the labels.`]
    : [];
