import type { Token } from './tokens.js';
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  isFunctionWord,
  isTime,
  prepositions,
  pronouns,
  subjectPronouns,
} from './word-classes.js';

/** Tokens of a paragraph from one to before another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** A sign inside a noun phrase: (R-Ind.), R., D-Calif. */
const isBracket = (token: Token | undefined): boolean => token?.text === ')' || token?.text === '(';

const isNounLike = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false;
  if (isCapital(token) && !prepositions.has(token.lower) && !conjunctions.has(token.lower))
    return !pronouns.has(token.lower) && !isTime(token.lower);
  return !isFunctionWord(token.lower) && !isTime(token.lower);
};

/** Verbs that end the phrase before them. */
const pasts: ReadonlySet<string> = new Set(
  'took got went came made gave spent left met sat stood kept won lost ran led sent paid broke fell drew grew held put set let sought fought became rose hit'.split(
    ' ',
  ),
);
const isPast = (token: Token | undefined): boolean =>
  token !== undefined &&
  (pasts.has(token.lower) || (/[^e]ed$/.test(token.lower) && !isCapital(token)));

/** Prepositions that hold two parts of one phrase together: the head of the office for the protection of …. */
const joins: ReadonlySet<string> = new Set('of for from at in with on to by'.split(' '));

/** The noun phrase that ends before `end`, not reaching further left than `least`. */
export function phraseBefore(
  tokens: readonly Token[],
  end: number,
  least: number,
): Range | undefined {
  let at = end - 1;
  while (at >= least && isTime(tokens[at]?.lower ?? '')) at -= 1;
  const last = tokens[at];
  if (!last || at < least) return undefined;
  if (last.kind === 'word' && pronouns.has(last.lower)) {
    return { from: at, to: at + 1 };
  }
  if (isBracket(last)) {
    let open = at;
    while (open >= least && tokens[open]?.text !== '(' && at - open < 8) open -= 1;
    if (open <= least) return undefined;
    const inner = phraseBefore(tokens, open, least);
    return inner?.to === open ? { from: inner.from, to: at + 1 } : undefined;
  }
  const to = at + 1;
  let from = to;
  for (;;) {
    let begin = from;
    while (begin > least && isNounLike(tokens[begin - 1])) {
      begin -= 1;
      if (determiners.has(tokens[begin]?.lower ?? '')) break;
    }
    if (begin === from) break;
    from = begin;
    const join = tokens[from - 1];
    if (from - 2 < least || !join || !joins.has(join.lower)) break;
    // The phrase before the preposition must be one, or else the preposition begins the sentence.
    if (!isNounLike(tokens[from - 2])) break;
    from -= 1;
  }
  if (tokens[from] && joins.has(tokens[from]?.lower ?? '')) from += 1;
  return from < to ? { from, to } : undefined;
}

/** Where the noun phrase that begins at a token ends: with its of-phrases, and without what follows a comma. */
export function phraseAfter(
  tokens: readonly Token[],
  from: number,
  most: number,
): Range | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word' || from >= most) return undefined;
  if (subjectPronouns.has(first.lower) || /^(?:him|her|them|me|us)$/.test(first.lower)) {
    const isOwner =
      first.lower === 'her' &&
      isNounLike(tokens[from + 1]) &&
      !determiners.has(tokens[from + 1]?.lower ?? '');
    if (!isOwner) return { from, to: from + 1 };
  }
  let to = from;
  let hasNoun = false;
  while (to < most) {
    const token = tokens[to];
    if (isNounLike(token)) {
      if (determiners.has(token?.lower ?? '') && hasNoun) break;
      if (hasNoun && isPast(token)) break;
      hasNoun ||= !determiners.has(token?.lower ?? '');
      to += 1;
      continue;
    }
    if (!hasNoun) break;
    if (token?.text === '(') {
      let close = to;
      while (close < most && tokens[close]?.text !== ')' && close - to < 8) close += 1;
      if (tokens[close]?.text !== ')') break;
      to = close + 1;
      continue;
    }
    if (token && /^(?:of|for)$/.test(token.lower) && isNounLike(tokens[to + 1])) {
      to += 1;
      hasNoun = false;
      continue;
    }
    if (token?.lower === 'and' && isCapital(tokens[to + 1]) && isCapital(tokens[to - 1])) {
      to += 1;
      continue;
    }
    break;
  }
  return to > from ? { from, to } : undefined;
}

const isVerbGroup = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (auxiliaries.has(token.lower) || isAdverb(token.lower));

/** The first token of the verb group that ends with the verb: has repeatedly |said|. */
export function groupStart(tokens: readonly Token[], verb: number, least: number): number {
  let at = verb;
  while (at > least && isVerbGroup(tokens[at - 1])) at -= 1;
  return at;
}
