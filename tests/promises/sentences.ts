/** What a document says in one place: a sentence, or the tables or the code of a section, as a whole. */
export interface Piece {
  /** The nearest heading above it. */
  readonly section: string;
  /** The sentence, with # for each number, which a version may change; or one of the two signs. */
  readonly says: string;
}

/** All tables of a section, and all code of it. */
export const signs = { tables: '*tables*', code: '*code*' } as const;

/** Numbers change with the data; what is said of them does not. */
export const withoutNumbers = (text: string): string => text.replace(/\d+/g, '#');

/** Links by their words, and no signs of emphasis; code stays as it is. */
const plain = (text: string): string =>
  text
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>|<[a-z/][^>]*>/g, '$1')
    .replace(/\[((?:`[^`]*`|[^\]`])*)\]\([^)]*\)/g, '$1')
    .replace(/(`[^`]*`)|\*+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** A sentence of these documents may begin with a figure or with the name of a column, which splitters of news text take for the same sentence. */
const sentencesOf = (text: string): string[] =>
  plain(text)
    .split(/(?<=(?<!\be\.g|\bi\.e)[.?!][”’)]*) (?=[\p{Lu}\d`“‘(])/u)
    .filter((sentence) => sentence !== '');

/** Every sentence of a Markdown document, and every section’s tables and code once, where they begin. */
export function piecesOf(document: string): Piece[] {
  const pieces: Piece[] = [];
  let section = '';
  let paragraph: string[] = [];
  let isCode = false;
  const add = (says: string): void => {
    pieces.push({ section, says: withoutNumbers(says) });
  };
  const end = (): void => {
    sentencesOf(paragraph.join(' ')).forEach(add);
    paragraph = [];
  };
  const sign = (says: string): void => {
    end();
    if (!pieces.some((each) => each.section === section && each.says === says)) add(says);
  };
  for (const line of document.replace(/<!--[^]*?-->/g, '').split('\n')) {
    const [, heading, item] = /^#+ (.*)$|^\s*(?:[-*]|\d+\.) (.*)$/.exec(line) ?? [];
    if (line.startsWith('```')) {
      isCode = !isCode;
      if (isCode) sign(signs.code);
    } else if (isCode) continue;
    else if (line.startsWith('|')) sign(signs.tables);
    else if (line === '') end();
    else if (heading !== undefined) {
      end();
      section = withoutNumbers(plain(heading));
    } else {
      if (item !== undefined) end();
      paragraph.push(item ?? line);
    }
  }
  end();
  return pieces;
}
