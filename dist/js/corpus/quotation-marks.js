const isLetterOrDigit = (character) => /[\p{L}\p{N}]/u.test(character);
const isSpace = (character) => character === '' || /\s/.test(character);
/** An apostrophe stands between letters or after a plural s; a closing mark stands before space or punctuation. */
function closingSingle(text, from, mark) {
    for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
        if (!isLetterOrDigit(text.charAt(at + 1)) && !isSpace(text.charAt(at - 1)))
            return at;
    }
    return -1;
}
function closingOf(text, at) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    switch (text.charAt(at)) {
        case '“':
            return text.indexOf('”', at + 1);
        case '"':
            return text.indexOf('"', at + 1);
        case '‘':
            return isSpace(before) || !isLetterOrDigit(before) ? closingSingle(text, at + 1, '’') : undefined;
        case "'": {
            const opens = (isSpace(before) || before === '(' || before === '[') && isLetterOrDigit(after);
            return opens ? closingSingle(text, at + 1, "'") : undefined;
        }
        default:
            return undefined;
    }
}
/** Every pair of quotation marks in a paragraph, left to right; marks inside marks belong to the outer pair. */
export function findMarkPairs(text) {
    const pairs = [];
    for (let at = 0; at < text.length; at += 1) {
        const closing = closingOf(text, at);
        if (closing === undefined)
            continue;
        const isDouble = text.charAt(at) === '“' || text.charAt(at) === '"';
        if (closing < 0 && !isDouble)
            continue;
        const end = closing < 0 ? text.length : closing + 1;
        pairs.push({ start: at, end, isClosed: closing >= 0 });
        at = end - 1;
    }
    return pairs;
}
