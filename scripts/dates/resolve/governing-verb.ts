import type { TokenRange } from '../grammar/meaning.js';
import { setOf, wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import { sentenceEnd } from './sentences.js';
import { verbAt } from './verb-forms.js';
import { groupTense, isPlanTold, type Tense } from './verb-groups.js';

/** Where a clause begins whose verb is not the one before it. */
const clauseBreaks = setOf('that which who because while although though but ; :');
/** A present tense after these lies ahead: "when the fair opens in May". */
const conditions = setOf('when if once after before');
/** Events that the present tense puts on a coming day: "meets Friday". */
const scheduled = setOf(
  'opens begins starts ends expires closes takes meets leaves arrives goes comes runs holds open begin start end expire close take meet leave arrive go come run hold ' +
    'returns return faces resumes resume turns visits hosts celebrates marks travels flies launches retires',
);

/** "The close of business": an article or a preposition before it makes a noun of a verb's form. */
const isNoun = (tokens: Tokens, index: number): boolean =>
  tokens.has(index - 1, wordClass.determiner | wordClass.preposition) &&
  !tokens.is(index - 1, 'that');

/** "Did not meet", "when did the sides meet": the auxiliary before a bare form holds the tense. */
function hasAuxiliary(tokens: Tokens, index: number, from: number): boolean {
  if (tokens.slice(index).endsWith('s')) return false;
  for (let at = index - 1; at >= Math.max(from, index - 6); at -= 1) {
    const verb = verbAt(tokens, at);
    if (verb !== undefined) return verb === 'did' || verb === 'do' || verb === 'modal';
  }
  return false;
}

/** Over what distance a verb is taken to govern a time. */
export const verbReach = 25;

/** What the words around an expression say of its place in time. */
export interface TenseReading {
  readonly tense: Tense;
  /** First and last token of the words that say so. */
  readonly cue: TokenRange;
  /** It holds of the writing, beyond doubt: what is only likely places an expression, but proves nothing. */
  readonly isFirm: boolean;
}

export const tenseReading = (
  tense: Tense,
  start: number,
  end: number,
  isFirm: boolean,
): TenseReading => ({
  tense,
  cue: { start, end },
  isFirm: isFirm && tense !== 'future_in_past',
});

/** A verb with the auxiliaries before it. */
function readVerb(tokens: Tokens, at: number, tense: Tense, isFirm: boolean): TenseReading {
  let start = at;
  while (start > at - 3 && verbAt(tokens, start - 1) !== undefined) start -= 1;
  return tenseReading(tense, start, at + 1, isFirm);
}

/** Verbs of saying without an object: behind them begins a clause with a verb of its own, which may be one no list knows. */
const sayings = setOf('said added warned claimed insisted argued believed thought noted');

const isReporting = (tokens: Tokens, verb: number): boolean =>
  sayings.has(tokens.slice(verb).toLowerCase());

/** "Said the ship sails May 3": what was said holds the date. "Said in Oslo on May 3": the saying does. */
const opensClause = (tokens: Tokens, verb: number, start: number): boolean =>
  isReporting(tokens, verb) && verb + 1 < start && !tokens.has(verb + 1, wordClass.preposition);

/** "They would vote when parliament met Monday": the past tense of a condition is that of the plan before it. */
function planBefore(tokens: Tokens, verb: number, from: number): TenseReading | undefined {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at -= 1) {
    const isAsSoonAs = tokens.is(at, 'as') && tokens.is(at - 1, 'soon');
    if (!conditions.has(tokens.word(at)) && !isAsSoonAs) continue;
    const outer = leftTense(tokens, isAsSoonAs ? at - 2 : at, from);
    return outer?.tense === 'future_in_past' ? outer : undefined;
  }
  return undefined;
}

/** The nearest verb group before the expression, inside its clause. */
export function leftTense(tokens: Tokens, start: number, from: number): TenseReading | undefined {
  let present = false;
  for (let at = start - 1; at >= Math.max(from, start - verbReach); at -= 1) {
    const verb = verbAt(tokens, at);
    if (verb !== undefined) {
      const tense = groupTense(tokens, at, from);
      const plan = tense === 'past' && verb === 'past' ? planBefore(tokens, at, from) : undefined;
      if (plan) return plan;
      if (tense) return readVerb(tokens, at, tense, !opensClause(tokens, at, start));
      if (verb === 'is' && start - at <= 2) return tenseReading('future', at, at + 1, true);
      present ||= verb === 'is' || verb === 'present';
    }
    const { word } = tokens.lexeme(at);
    const isScheduled = start - at <= 3 && at > from && scheduled.has(tokens.slice(at));
    if (isScheduled && !isNoun(tokens, at) && !hasAuxiliary(tokens, at, from))
      return tenseReading('future', at, at + 1, true);
    if (present && conditions.has(word)) return tenseReading('future', at, at + 1, true);
    if (clauseBreaks.has(word) && start - at > 1) break;
  }
  return undefined;
}

/** Whether an expression opens its clause, with nothing but a preposition before it. */
function opensItsClause(tokens: Tokens, start: number, end: number, from: number): boolean {
  // "The May 3 meeting was short."
  if (tokens.has(start - 1, wordClass.determiner) && verbAt(tokens, end) === 'ing') return false;
  let at = start - 1;
  while (at >= from && tokens.has(at, wordClass.preposition | wordClass.determiner)) at -= 1;
  return at < from || tokens.has(at, wordClass.punctuation) || tokens.is(at, 'and');
}

/**
 * The first verb group after the expression. A verb of saying there reports, and governs no time; where the expression does not
 * open its clause it may belong to a noun: "Victims of the fire in 2009 will be paid".
 */
export function rightTense(
  tokens: Tokens,
  start: number,
  end: number,
  from: number,
): TenseReading | undefined {
  const to = sentenceEnd(tokens, end);
  const isOpening = opensItsClause(tokens, start, end, from);
  for (let at = end; at < Math.min(to, end + verbReach); at += 1) {
    if (tokens.is(at, ')') && at > end) return undefined;
    const verb = verbAt(tokens, at);
    if (verb === undefined || verb === 'to' || verb === 'ing') continue;
    if (verb === 'is') {
      const next = verbAt(tokens, at + 1);
      const isAhead = next === 'prospective' || next === 'to' || next === 'ing';
      return isAhead ? tenseReading('future', at, at + 2, isOpening) : undefined;
    }
    if (verb === 'present' || verb === 'do') return undefined;
    const tense = isPlanTold(tokens, at) ? 'past' : groupTense(tokens, at, end);
    if (tense) return readVerb(tokens, at, tense, isOpening && !isReporting(tokens, at));
  }
  return undefined;
}
