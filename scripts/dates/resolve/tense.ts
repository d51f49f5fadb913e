import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import {
  leftTense,
  rightTense,
  type TenseReading,
  tenseReading,
  verbReach,
} from './governing-verb.js';
import { sentenceStart } from './sentences.js';
import { verbAt } from './verb-forms.js';
import type { Direction } from './verb-groups.js';

/** Words before an expression that point by themselves. */
const strongPast = setOf('since dated ended expired');
const strongFuture = setOf('effective due maturing payable upcoming coming');
/** These point ahead unless the verb is in the past. */
const weakFuture = setOf('starting beginning by for ending through');
/** Before a possessive, these let the verb decide: "will be ready for Friday's vote". */
const possessiveCues = setOf('for before by until at in');

/** "The July 9 attacks", "a June agreement": a time that names an event is not in the tense of the verb. */
const isAttributive = (tokens: Tokens, start: number, end: number): boolean => {
  const { classes, verb } = tokens.lexeme(end);
  const isNoun = classes === 0 && verb === undefined && tokens.gap(end) === gaps.space;
  return isNoun && end < tokens.count && tokens.has(start - 1, wordClass.determiner);
};

const instruments = setOf(
  'treaty treaties agreement agreements memorandum accord accords protocol act convention charter pact',
);

/** "A judge has set May 3 for the trial": a day that is chosen lies ahead. A weekday that was set may have passed since. */
const choosing = setOf('set fixed chose chosen picked selected proposed');
const isChosen = (tokens: Tokens, start: number): boolean => {
  const before = verbAt(tokens, start - 2);
  const isPassive = before === 'was' || before === 'is' || before === 'been' || before === 'be';
  const isBareWeekday = tokens.lexeme(start).weekday !== undefined && before !== 'has';
  return choosing.has(tokens.slice(start - 1).toLowerCase()) && !isPassive && !isBareWeekday;
};

/** Whether words that put a year behind name what was agreed on in it. */
export const namesInstrument = (words: string): boolean =>
  words.split(/\s/).some((word) => instruments.has(word.toLowerCase()));

/** "The Treaty of 1972", "a 2000 Russian-US memorandum": the year in which a text was agreed on lies behind. */
function instrumentBeside(tokens: Tokens, start: number, end: number): TenseReading | undefined {
  const isYear = end === start + 1 && tokens.length(start) === 4;
  if (!isYear || !tokens.has(start, wordClass.digits)) return undefined;
  const isInstrument = (at: number): boolean => instruments.has(tokens.slice(at).toLowerCase());
  if (tokens.is(start - 1, 'of') && isInstrument(start - 2))
    return tenseReading('past', start - 2, start, true);
  let at = end;
  while (
    at < end + 5 &&
    tokens.gap(at) <= gaps.line &&
    (tokens.isCapital(at) || tokens.is(at, '-'))
  )
    at += 1;
  return isInstrument(at) ? tenseReading('past', end, at + 1, true) : undefined;
}

/** "Extended the loan through January": up to a day still to come. */
const lengthening = setOf('extended prolonged renewed');

const negations = setOf('not never nor no');

/** "Did not meet until Friday": a negation before the verb. */
function isDenied(tokens: Tokens, verb: number, from: number): boolean {
  for (let at = verb; at >= Math.max(from, verb - 4); at -= 1)
    if (negations.has(tokens.slice(at).toLowerCase()) || /n['’]t$/i.test(tokens.slice(at)))
      return true;
  return false;
}

/** What lasts is over when it is told in the past. */
const lasting = setOf('stayed remained lasted continued ran lived worked waited served ruled held');

/** "Until Friday": where a state lasted it is past, where something was put off or granted it is to come. */
function untilTense(tokens: Tokens, start: number, from: number, left: TenseReading): TenseReading {
  if (left.tense !== 'past') return left;
  const verb = left.cue.end - 1;
  if (isDenied(tokens, verb, from)) return left;
  const form = verbAt(tokens, verb);
  // "They had until Monday": time left to them.
  const isGranted = verb === start - 2 && (form === 'had' || form === 'has');
  const isLasting = lasting.has(tokens.slice(verb).toLowerCase());
  const isPutOff = !isLasting && (form === 'past' || form === 'participle');
  return isGranted || isPutOff ? { ...left, tense: 'future_in_past', isFirm: false } : left;
}

const plannedWords = setOf('planned scheduled slated set due expected');
const callings = setOf('canceled cancelled called scrapped dropped abandoned');

/** "The rally planned for Saturday was canceled": what is told of the plan is told after it. */
function isCalledOff(tokens: Tokens, left: TenseReading, end: number, from: number): boolean {
  const verb = left.cue.end - 1;
  if (left.cue.start !== verb || !plannedWords.has(tokens.word(verb))) return false;
  const right = rightTense(tokens, end, end, from);
  // "Has been called off" is news of a day still to come.
  if (right?.tense !== 'past' || tokens.lexeme(right.cue.start).verb !== 'was') return false;
  const { end: after } = right.cue;
  return [after - 1, after, after + 1].some((at) => callings.has(tokens.slice(at).toLowerCase()));
}

/** The token before an expression that may point by itself, over a preposition or an article between the two. */
function cueBefore(tokens: Tokens, start: number): number {
  const near = tokens.lexeme(start - 1).word;
  const isLink = near === 'on' || near === 'in' || near === 'the' || near === 'of' || near === 'as';
  return isLink ? start - 2 : start - 1;
}

/**
 * Where the words around an expression put it, from the tense that governs it and from cue words.
 * Undefined when nothing points: each kind of expression then has its own habit.
 */
export function tenseAt(tokens: Tokens, start: number, end: number): TenseReading | undefined {
  const at = cueBefore(tokens, start);
  const cue = tokens.word(at);
  const from = sentenceStart(tokens, start);
  if (isChosen(tokens, start)) return tenseReading('future', start - 1, start, true);
  if (strongPast.has(cue)) return tenseReading('past', at, at + 1, true);
  const instrument = instrumentBeside(tokens, start, end);
  if (instrument) return instrument;
  const isAhead = strongFuture.has(cue);
  if (!isAhead && isAttributive(tokens, start, end)) return undefined;
  const left = leftTense(tokens, start, from);
  if (isAhead) return tenseReading('future', at, at + 1, left?.tense !== 'past');
  const isLeftAhead = left !== undefined && left.tense !== 'past';
  // "Monday's vote" has been held whatever its verb is about; only what comes before it can put it ahead.
  if (tokens.is(end, "'s")) return isLeftAhead && possessiveCues.has(cue) ? left : undefined;
  if (isLeftAhead)
    return isCalledOff(tokens, left, end, from) ? { ...left, tense: 'past', isFirm: false } : left;
  const isUntil = cue === 'until' || cue === 'till';
  if (left && isUntil) return untilTense(tokens, start, from, left);
  // "Agreed on cuts by 2009": the deadline of what was agreed may lie on either side of the writing.
  if (left && cue === 'through' && lengthening.has(tokens.slice(left.cue.end - 1).toLowerCase()))
    return { ...left, tense: 'future_in_past', isFirm: false };
  if (left) return weakFuture.has(cue) ? { ...left, isFirm: false } : left;
  const right = rightTense(tokens, start, end, from);
  if (isUntil) {
    // "A programme for the period until 2020": the horizon of a plan, whatever is told of the plan.
    const isHorizon = [2, 3, 4].some((back) => tokens.is(at - back, 'for'));
    return (isHorizon ? undefined : right) ?? tenseReading('future', at, at + 1, true);
  }
  const isAsSoonAs = tokens.is(start - 1, 'as') && (cue === 'soon' || cue === 'early');
  // "By Friday, twenty had died" is past for all its "by".
  const isWeak = weakFuture.has(cue) && right?.tense !== 'past';
  return isWeak || isAsSoonAs ? tenseReading('future', at, at + 1, cue === 'by') : right;
}

/** Whether the words around an expression put it before or after the writing, as far as can be told. */
export function directionOf(tokens: Tokens, start: number, end: number): Direction | undefined {
  const tense = tenseAt(tokens, start, end)?.tense;
  return tense === 'future_in_past' ? 'future' : tense;
}

/** Words that leave no doubt, however far off the day they point to: "the year ended Jan. 31", "scheduled for May 18". */
const isCertainlyPast = (tokens: Tokens, start: number): boolean =>
  strongPast.has(tokens.word(start - 1));
const isCertainlyFuture = (tokens: Tokens, start: number): boolean =>
  tokens.has(start - 1, wordClass.preposition) && verbAt(tokens, start - 2) === 'prospective';

export const isCertain = (tokens: Tokens, start: number): boolean =>
  isCertainlyPast(tokens, start) || isCertainlyFuture(tokens, start);

/** Whether the clause is in the past perfect: what it dates is counted from a time already told. */
export function isPastPerfect(tokens: Tokens, start: number): boolean {
  const from = sentenceStart(tokens, start);
  for (let at = start - 1; at >= Math.max(from, start - verbReach); at -= 1) {
    const verb = verbAt(tokens, at);
    if (verb === 'had') return true;
    if (verb === 'has' || verb === 'will' || verb === 'is' || verb === 'was' || verb === 'did')
      return false;
  }
  return false;
}
