import { wordClass } from '../lexicon/lexeme.js';
import { sentenceStart } from './sentences.js';
/** "In 1944, …": a printed year at the head of a sentence, with or without its preposition. */
function opensSentence(tokens, { start }, { reference }) {
    if (reference !== 'absolute')
        return false;
    const first = sentenceStart(tokens, start);
    return first === start || (first === start - 1 && tokens.has(first, wordClass.preposition));
}
/** Keeps what a later "that day", "the quarter" or "a year earlier" may point back to. */
export function remember(discourse, match, resolution, index) {
    const { period, isAside } = resolution;
    if (period && !isAside) {
        discourse.mention({
            period,
            index,
            token: match.start,
            isFrame: opensSentence(discourse.tokens, match, resolution),
        });
    }
    // "The nine months" of a report are counted from the start of its year, so a year is what they are compared by.
    const { meaning } = match;
    const isReportSpan = match.rule === 'definite-duration' && meaning.kind === 'duration' && meaning.grain === 'month';
    if (isReportSpan)
        discourse.setTopic({ period: discourse.current('year'), index, token: match.start });
}
