/** The words a record is about, as against those that say who said them. */
const isMain = (part) => part === 'words' || part === 'content';
const legendOf = (shown, parts) => [...new Set(parts)].map(shown).join('  ');
/** ⟦the record’s words⟧ and ⟨their attribution⟩. */
export const plainStyling = {
    heading: (text) => text,
    mark: (text, part, { isFirst, isLast }) => {
        const [open, close] = isMain(part) ? ['⟦', '⟧'] : ['⟨', '⟩'];
        return `${isFirst ? open : ''}${text}${isLast ? close : ''}`;
    },
    legend: (parts) => legendOf((part) => (isMain(part) ? `⟦${part}⟧` : `⟨${part}⟩`), parts),
};
const escape = '\u001b[';
const bold = (text) => `${escape}1m${text}${escape}22m`;
const underlined = (text) => `${escape}4m${text}${escape}24m`;
/** The record’s words bold and underlined, their attribution underlined (ECMA-48 SGR). */
export const terminalStyling = {
    heading: bold,
    mark: (text, part) => (isMain(part) ? bold(underlined(text)) : underlined(text)),
    legend: (parts) => legendOf((part) => (isMain(part) ? bold(underlined(part)) : underlined(part)), parts),
};
/** Escapes only where a terminal reads them, and not where NO_COLOR (no-color.org) is set to anything but nothing. */
export const stylingFor = (isTerminal, noColor) => isTerminal && (noColor === undefined || noColor === '') ? terminalStyling : plainStyling;
