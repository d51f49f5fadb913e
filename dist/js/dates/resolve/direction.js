import { wordClass } from '../lexicon/lexeme.js';
import { gaps } from '../lexicon/tokens.js';
import { sentenceEnd, sentenceStart } from './sentences.js';
import { groupDirection, isPlanTold, verbAt } from './verb-groups.js';
const list = (words) => new Set(words.split(' '));
/** Words before an expression that point by themselves. */
const strongPast = list('since dated ended expired');
const strongFuture = list('effective due maturing payable upcoming coming');
/** These point ahead unless the verb is in the past. */
const weakFuture = list('starting beginning by for ending through');
/** Before a possessive, these let the verb decide: "will be ready for Friday's vote". */
const possessiveCues = list('for before by until at in');
/** Where a clause begins whose verb is not the one before it. */
const clauseBreaks = list('that which who because while although though but ; :');
/** A present tense after these lies ahead: "when the fair opens in May". */
const conditions = list('when if once after before');
/** Events that the present tense puts on a coming day: "meets Friday". */
const scheduled = list('opens begins starts ends expires closes takes meets leaves arrives goes comes runs holds open begin start end expire close take meet leave arrive go come run hold ' +
    'returns return faces resumes resume turns visits hosts celebrates marks travels flies launches retires');
/** "The close of business": an article or a preposition before it makes a noun of a verb's form. */
const isNoun = (tokens, index) => tokens.has(index - 1, wordClass.determiner | wordClass.preposition) &&
    !tokens.is(index - 1, 'that');
/** Over what distance a verb is taken to govern a time. */
const reach = 25;
/** The nearest verb group before the expression, inside its clause. */
function leftDirection(tokens, start, from) {
    let present = false;
    for (let at = start - 1; at >= Math.max(from, start - reach); at -= 1) {
        const verb = verbAt(tokens, at);
        if (verb !== undefined) {
            const direction = groupDirection(tokens, at, from);
            if (direction)
                return { direction, verb: at };
            if (verb === 'is' && start - at <= 2)
                return { direction: 'future', verb: at };
            present ||= verb === 'is' || verb === 'present';
        }
        const { word } = tokens.lexeme(at);
        if (start - at <= 3 && at > from && scheduled.has(tokens.slice(at)) && !isNoun(tokens, at))
            return { direction: 'future', verb: at };
        if (present && conditions.has(word))
            return { direction: 'future', verb: at };
        if (clauseBreaks.has(word) && start - at > 1)
            break;
    }
    return { direction: undefined, verb: -1 };
}
/** The first verb group after the expression. */
function rightDirection(tokens, end, to) {
    for (let at = end; at < Math.min(to, end + reach); at += 1) {
        const verb = verbAt(tokens, at);
        if (verb === undefined || verb === 'to' || verb === 'ing')
            continue;
        if (verb === 'is') {
            const next = verbAt(tokens, at + 1);
            return next === 'prospective' || next === 'to' || next === 'ing' ? 'future' : undefined;
        }
        if (verb === 'present' || verb === 'do')
            return undefined;
        if (isPlanTold(tokens, at))
            return 'past';
        const direction = groupDirection(tokens, at, end);
        if (direction)
            return direction;
    }
    return undefined;
}
/** "The July 9 attacks", "a June agreement": a time that names an event is not in the tense of the verb. */
const isAttributive = (tokens, start, end) => {
    const { classes, verb } = tokens.lexeme(end);
    const isNoun = classes === 0 && verb === undefined && tokens.gap(end) === gaps.space;
    return isNoun && end < tokens.count && tokens.has(start - 1, wordClass.determiner);
};
/** "Until Friday": where a state lasted it is past, where something was put off or granted it is to come. */
function untilDirection(tokens, start, verb, direction) {
    if (direction !== 'past')
        return 'future';
    const form = verbAt(tokens, verb);
    // "They had until Monday": time left to them.
    if (verb === start - 2 && (form === 'had' || form === 'has'))
        return 'future';
    return form === 'past' || form === 'participle' ? 'future' : 'past';
}
/**
 * Whether the words around an expression put it before or after the writing, from the tense that governs it and from cue words.
 * Undefined when nothing points: each kind of expression then has its own habit.
 */
export function directionOf(tokens, start, end) {
    const near = tokens.lexeme(start - 1).word;
    const isLink = near === 'on' || near === 'in' || near === 'the' || near === 'of' || near === 'as';
    const cue = tokens.word(isLink ? start - 2 : start - 1);
    if (strongFuture.has(cue))
        return 'future';
    if (strongPast.has(cue))
        return 'past';
    if (isAttributive(tokens, start, end))
        return undefined;
    const from = sentenceStart(tokens, start);
    const left = leftDirection(tokens, start, from);
    // "Monday's vote" has been held whatever its verb is about; only what stands before it can put it ahead.
    if (tokens.is(end, "'s"))
        return left.direction === 'future' && possessiveCues.has(cue) ? 'future' : undefined;
    if (left.direction === 'future')
        return 'future';
    if (cue === 'until' || cue === 'till') {
        const right = left.direction ?? rightDirection(tokens, end, sentenceEnd(tokens, end));
        return left.direction
            ? untilDirection(tokens, start, left.verb, left.direction)
            : (right ?? 'future');
    }
    const isAsSoonAs = near === 'as' && (cue === 'soon' || cue === 'early');
    if (left.direction)
        return left.direction;
    const right = rightDirection(tokens, end, sentenceEnd(tokens, end));
    // "By Friday, twenty had died" is past for all its "by".
    return (weakFuture.has(cue) && right !== 'past') || isAsSoonAs ? 'future' : right;
}
/** Words that leave no doubt, however far off the day they point to: "the year ended Jan. 31", "scheduled for May 18". */
const isCertainlyPast = (tokens, start) => strongPast.has(tokens.word(start - 1));
const isCertainlyFuture = (tokens, start) => tokens.has(start - 1, wordClass.preposition) && verbAt(tokens, start - 2) === 'prospective';
export const isCertain = (tokens, start) => isCertainlyPast(tokens, start) || isCertainlyFuture(tokens, start);
/** Whether the clause is in the past perfect: what it dates is counted from a time already told. */
export function isPastPerfect(tokens, start) {
    const from = sentenceStart(tokens, start);
    for (let at = start - 1; at >= Math.max(from, start - reach); at -= 1) {
        const verb = verbAt(tokens, at);
        if (verb === 'had')
            return true;
        if (verb === 'has' || verb === 'will' || verb === 'is' || verb === 'was' || verb === 'did')
            return false;
    }
    return false;
}
