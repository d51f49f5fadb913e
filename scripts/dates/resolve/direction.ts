import type { TokenRange } from '../grammar/meaning.js';
import { wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { sentenceEnd, sentenceStart } from './sentences.js';
import { groupTense, isPlanTold, verbAt, type Direction, type Tense } from './verb-groups.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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
const scheduled = list(
  'opens begins starts ends expires closes takes meets leaves arrives goes comes runs holds open begin start end expire close take meet leave arrive go come run hold ' +
    'returns return faces resumes resume turns visits hosts celebrates marks travels flies launches retires',
);

/** "The close of business": an article or a preposition before it makes a noun of a verb's form. */
const isNoun = (tokens: Tokens, index: number): boolean =>
  tokens.has(index - 1, wordClass.determiner | wordClass.preposition) &&
  !tokens.is(index - 1, 'that');

/** Over what distance a verb is taken to govern a time. */
const reach = 25;

/** What the words around an expression say of its place in time. */
export interface TenseReading {
  readonly tense: Tense;
  /** First and last token of the words that say so. */
  readonly cue: TokenRange;
  /** It holds of the writing, beyond doubt: what is only likely places an expression, but proves nothing. */
  readonly isFirm: boolean;
}

const read = (tense: Tense, start: number, end: number, isFirm: boolean): TenseReading => ({
  tense,
  cue: { start, end },
  isFirm: isFirm && tense !== 'future_in_past',
});

/** A verb with the auxiliaries before it. */
function readVerb(tokens: Tokens, at: number, tense: Tense, isFirm: boolean): TenseReading {
  let start = at;
  while (start > at - 3 && verbAt(tokens, start - 1) !== undefined) start -= 1;
  return read(tense, start, at + 1, isFirm);
}

/** Verbs of saying without an object: behind them begins a clause with a verb of its own, which may be one no list knows. */
const sayings = list('said added warned claimed insisted argued believed thought noted');

const isReporting = (tokens: Tokens, verb: number): boolean =>
  sayings.has(tokens.slice(verb).toLowerCase());

/** "Said the ship sails May 3": what was said holds the date. "Said in Oslo on May 3": the saying does. */
const opensClause = (tokens: Tokens, verb: number, start: number): boolean =>
  isReporting(tokens, verb) && verb + 1 < start && !tokens.has(verb + 1, wordClass.preposition);

/** The nearest verb group before the expression, inside its clause. */
function leftTense(tokens: Tokens, start: number, from: number): TenseReading | undefined {
  let present = false;
  for (let at = start - 1; at >= Math.max(from, start - reach); at -= 1) {
    const verb = verbAt(tokens, at);
    if (verb !== undefined) {
      const tense = groupTense(tokens, at, from);
      if (tense) return readVerb(tokens, at, tense, !opensClause(tokens, at, start));
      if (verb === 'is' && start - at <= 2) return read('future', at, at + 1, true);
      present ||= verb === 'is' || verb === 'present';
    }
    const { word } = tokens.lexeme(at);
    if (start - at <= 3 && at > from && scheduled.has(tokens.slice(at)) && !isNoun(tokens, at))
      return read('future', at, at + 1, true);
    if (present && conditions.has(word)) return read('future', at, at + 1, true);
    if (clauseBreaks.has(word) && start - at > 1) break;
  }
  return undefined;
}

/** The first verb group after the expression; a verb of saying there reports, and governs no time. */
function rightTense(tokens: Tokens, end: number, to: number): TenseReading | undefined {
  for (let at = end; at < Math.min(to, end + reach); at += 1) {
    if (tokens.is(at, ')') && at > end) return undefined;
    const verb = verbAt(tokens, at);
    if (verb === undefined || verb === 'to' || verb === 'ing') continue;
    if (verb === 'is') {
      const next = verbAt(tokens, at + 1);
      const isAhead = next === 'prospective' || next === 'to' || next === 'ing';
      return isAhead ? read('future', at, at + 2, true) : undefined;
    }
    if (verb === 'present' || verb === 'do') return undefined;
    const tense = isPlanTold(tokens, at) ? 'past' : groupTense(tokens, at, end);
    if (tense) return readVerb(tokens, at, tense, !isReporting(tokens, at));
  }
  return undefined;
}

/** "The July 9 attacks", "a June agreement": a time that names an event is not in the tense of the verb. */
const isAttributive = (tokens: Tokens, start: number, end: number): boolean => {
  const { classes, verb } = tokens.lexeme(end);
  const isNoun = classes === 0 && verb === undefined && tokens.gap(end) === gaps.space;
  return isNoun && end < tokens.count && tokens.has(start - 1, wordClass.determiner);
};

const instruments = list(
  'treaty treaties agreement agreements memorandum accord accords protocol act convention charter pact',
);

/** "The Treaty of 1972", "a 2000 Russian-US memorandum": the year in which a text was agreed on lies behind. */
function instrumentBeside(tokens: Tokens, start: number, end: number): TenseReading | undefined {
  const isYear = end === start + 1 && tokens.length(start) === 4;
  if (!isYear || !tokens.has(start, wordClass.digits)) return undefined;
  const isInstrument = (at: number): boolean => instruments.has(tokens.slice(at).toLowerCase());
  if (tokens.is(start - 1, 'of') && isInstrument(start - 2))
    return read('past', start - 2, start, true);
  let at = end;
  while (
    at < end + 5 &&
    tokens.gap(at) <= gaps.line &&
    (tokens.isCapital(at) || tokens.is(at, '-'))
  )
    at += 1;
  return isInstrument(at) ? read('past', end, at + 1, true) : undefined;
}

const negations = list("not never nor no n't");

/** "Did not meet until Friday": a negation before the verb. */
function isDenied(tokens: Tokens, verb: number, from: number): boolean {
  for (let at = verb; at >= Math.max(from, verb - 4); at -= 1)
    if (negations.has(tokens.slice(at).toLowerCase()) || /n['’]t$/i.test(tokens.slice(at)))
      return true;
  return false;
}

/** "Until Friday": where a state lasted it is past, where something was put off or granted it is to come. */
function untilTense(tokens: Tokens, start: number, from: number, left: TenseReading): TenseReading {
  if (left.tense !== 'past') return left;
  const verb = left.cue.end - 1;
  if (isDenied(tokens, verb, from)) return left;
  const form = verbAt(tokens, verb);
  // "They had until Monday": time left to them.
  const isGranted = verb === start - 2 && (form === 'had' || form === 'has');
  const isPutOff = form === 'past' || form === 'participle';
  return isGranted || isPutOff ? { ...left, tense: 'future_in_past', isFirm: false } : left;
}

/** Words of an expression's own that put it before or behind a time, or a preposition in between. */
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
  if (strongPast.has(cue)) return read('past', at, at + 1, true);
  const instrument = instrumentBeside(tokens, start, end);
  if (instrument) return instrument;
  const isAhead = strongFuture.has(cue);
  if (!isAhead && isAttributive(tokens, start, end)) return undefined;
  const left = leftTense(tokens, start, from);
  if (isAhead) return read('future', at, at + 1, left?.tense !== 'past');
  const isLeftAhead = left !== undefined && left.tense !== 'past';
  // "Monday's vote" has been held whatever its verb is about; only what stands before it can put it ahead.
  if (tokens.is(end, "'s")) return isLeftAhead && possessiveCues.has(cue) ? left : undefined;
  if (isLeftAhead) return left;
  const isUntil = cue === 'until' || cue === 'till';
  if (left && isUntil) return untilTense(tokens, start, from, left);
  // "Agreed on cuts by 2009": the deadline of what was agreed may lie on either side of the writing.
  if (left) return weakFuture.has(cue) ? { ...left, isFirm: false } : left;
  const right = rightTense(tokens, end, sentenceEnd(tokens, end));
  if (isUntil) {
    // "A programme for the period until 2020": the horizon of a plan, whatever is told of the plan.
    const isHorizon = [2, 3, 4].some((back) => tokens.is(at - back, 'for'));
    return (isHorizon ? undefined : right) ?? read('future', at, at + 1, true);
  }
  const isAsSoonAs = tokens.is(start - 1, 'as') && (cue === 'soon' || cue === 'early');
  // "By Friday, twenty had died" is past for all its "by".
  const isWeak = weakFuture.has(cue) && right?.tense !== 'past';
  return isWeak || isAsSoonAs ? read('future', at, at + 1, cue === 'by') : right;
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
  for (let at = start - 1; at >= Math.max(from, start - reach); at -= 1) {
    const verb = verbAt(tokens, at);
    if (verb === 'had') return true;
    if (verb === 'has' || verb === 'will' || verb === 'is' || verb === 'was' || verb === 'did')
      return false;
  }
  return false;
}
