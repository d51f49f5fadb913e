/** How a trace marks words: a terminal underlines them, everything else gets brackets. */
export interface Styling {
  readonly heading: (text: string) => string;
  /** A stretch of marked words on one line. Brackets stand only where the words begin and end. */
  readonly mark: (
    text: string,
    part: string,
    at: { readonly isFirst: boolean; readonly isLast: boolean },
  ) => string;
  /** What the marks mean, for the parts that occur. */
  readonly legend: (parts: readonly string[]) => string;
}

/** The words a record is about, as against those that say who said them. */
const isMain = (part: string): boolean => part === 'words' || part === 'content';

const legendOf = (shown: (part: string) => string, parts: readonly string[]): string =>
  [...new Set(parts)].map(shown).join('  ');

/** ⟦the record’s words⟧ and ⟨their attribution⟩. */
export const plainStyling: Styling = {
  heading: (text) => text,
  mark: (text, part, { isFirst, isLast }) => {
    const [open, close] = isMain(part) ? ['⟦', '⟧'] : ['⟨', '⟩'];
    return `${isFirst ? open : ''}${text}${isLast ? close : ''}`;
  },
  legend: (parts) => legendOf((part) => (isMain(part) ? `⟦${part}⟧` : `⟨${part}⟩`), parts),
};

const escape = '\u001b[';
const bold = (text: string): string => `${escape}1m${text}${escape}22m`;
const underlined = (text: string): string => `${escape}4m${text}${escape}24m`;

/** The record’s words bold and underlined, their attribution underlined (ECMA-48 SGR). */
export const terminalStyling: Styling = {
  heading: bold,
  mark: (text, part) => (isMain(part) ? bold(underlined(text)) : underlined(text)),
  legend: (parts) =>
    legendOf((part) => (isMain(part) ? bold(underlined(part)) : underlined(part)), parts),
};

/** Escapes only where a terminal reads them, and not where NO_COLOR (no-color.org) is set to anything but nothing. */
export const stylingFor = (isTerminal: boolean, noColor: string | undefined): Styling =>
  isTerminal && (noColor === undefined || noColor === '') ? terminalStyling : plainStyling;
