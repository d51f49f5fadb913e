export function byFirstWord(phrases) {
    const found = new Map();
    for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
        const words = phrase.split(' ');
        const first = words[0] ?? '';
        found.set(first, [...(found.get(first) ?? []), words]);
    }
    return found;
}
/** Whether just these words stand at a token. Last word first: it is the rarer one. */
export function isAt(tokens, index, words) {
    for (let offset = words.length - 1; offset >= 0; offset -= 1) {
        if (tokens.word(index + offset) !== words[offset])
            return false;
    }
    return true;
}
/** The longest of the phrases that stands at a token. */
export function readPhrase(tokens, index, phrases) {
    for (const words of phrases.get(tokens.word(index)) ?? [])
        if (isAt(tokens, index, words))
            return words;
    return undefined;
}
