import { Tokens } from '../dates/lexicon/tokens.js';
import { sentenceStart } from '../dates/resolve/sentences.js';
/** The sentence or sentences that hold a stretch of a paragraph, without space around them. Offsets are UTF-16 units. */
export function sentencesAround(paragraph, start, end) {
    const tokens = new Tokens(paragraph);
    const begins = (token) => token <= 0 || sentenceStart(tokens, token) === token;
    let first = 0;
    while (first + 1 < tokens.count && tokens.start(first + 1) <= start)
        first += 1;
    while (!begins(first))
        first -= 1;
    let last = first;
    while (last + 1 < tokens.count && (tokens.start(last + 1) < end || !begins(last + 1)))
        last += 1;
    return {
        start: Math.min(tokens.count === 0 ? 0 : tokens.start(first), start),
        end: Math.max(tokens.end(last), end),
    };
}
