import type { SpeakerBasis } from './attribution.js';
import type { Cue } from './cues.js';
import { isCapital, phraseAfter, phraseBefore, type Range } from './noun-phrases.js';
import type { Token } from './tokens.js';
import {
  conjunctions,
  determiners,
  isAdverb,
  isTime,
  prepositions,
  subjectPronouns,
} from './word-classes.js';

/** Whether a cue may be turned around: “…,” said the minister. */
const turns = (cue: Cue): boolean =>
  cue.form === 'finite' &&
  cue.verb?.takes.has('quotation') === true &&
  !cue.verb.takes.has('person');

const isStop = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && /^[.?!;:]$/.test(token.text);
const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** Further back nothing is looked for, so that endless sentences are read in linear time. */
const longest = 100;

/** The left bound of what may belong to a verb: a pair of marks, a stop, or the start. */
export function clauseStart(tokens: readonly Token[], at: number, least = 0): number {
  const furthest = Math.max(least, at - longest);
  let from = at;
  while (from > furthest && tokens[from - 1]?.kind !== 'pair' && !isStop(tokens[from - 1]))
    from -= 1;
  return from;
}

/** A noun phrase after a verb with what explains it after a comma: said Ann Lee, a keeper who …. */
export function longPhraseAfter(
  tokens: readonly Token[],
  from: number,
  most: number,
): Range | undefined {
  const phrase = phraseAfter(tokens, from, most);
  if (!phrase) return undefined;
  const [comma, next] = [tokens[phrase.to], tokens[phrase.to + 1]];
  const explains =
    isComma(comma) &&
    next?.kind === 'word' &&
    (determiners.has(next.lower) ||
      /^(?:who|whose|which|chief|former|president|director|head|r-|d-)/.test(next.lower) ||
      /^[RD]-/.test(next.text));
  if (!explains) return phrase;
  let to = phrase.to + 1;
  while (
    to < most &&
    tokens[to]?.kind !== 'pair' &&
    !isStop(tokens[to]) &&
    !/^(?:[—–]|-+)$/.test(tokens[to]?.text ?? '')
  )
    to += 1;
  while (isComma(tokens[to - 1])) to -= 1;
  return { from, to };
}

/** The phrase before two commas with something between them and the verb: Ann Lee, a keeper, said. */
function beforeCommas(tokens: readonly Token[], comma: number, least: number): Range | undefined {
  let open = comma - 1;
  while (open > least && !isComma(tokens[open])) open -= 1;
  if (!isComma(tokens[open])) return undefined;
  const phrase = phraseBefore(tokens, open, least);
  return phrase?.to === open ? { from: phrase.from, to: comma } : undefined;
}

/** The phrase with which a sentence begins, after an opening such as “In May,”. */
export function firstPhrase(tokens: readonly Token[], { from, to }: Range): Range | undefined {
  let at = from;
  while (
    at < to &&
    (/^(?:and|but|so|yet|or)$/.test(tokens[at]?.lower ?? '') ||
      isAdverb(tokens[at]?.lower ?? '') ||
      isComma(tokens[at]))
  )
    at += 1;
  const first = tokens[at]?.lower ?? '';
  const opens =
    prepositions.has(first) ||
    (conjunctions.has(first) && first !== 'what') ||
    first.endsWith('ing') ||
    tokens[at]?.kind === 'verb';
  if (opens) {
    let comma = at;
    while (comma < to && !(isComma(tokens[comma]) && !isTime(tokens[comma + 1]?.lower ?? '')))
      comma += 1;
    if (comma < to) at = comma + 1;
    else at += 1;
  }
  while (at < to && isAdverb(tokens[at]?.lower ?? '')) at += 1;
  return phraseAfter(tokens, at, to);
}

/** The name with which a clause begins, and what explains it up to the verb: Ann Lee, a keeper of the light, a pilot’s daughter, said. */
function explainedPhrase(tokens: readonly Token[], cue: Cue, least: number): Range | undefined {
  const name = firstPhrase(tokens, { from: least, to: cue.from });
  if (!name || !isComma(tokens[name.to]) || !isCapital(tokens[name.to - 1])) return undefined;
  const between = tokens.slice(name.to, cue.from);
  const hasVerb = between.some(
    ({ kind, lower }, index) =>
      kind === 'verb' &&
      !lower.endsWith('ing') &&
      !/^(?:who|which)$/.test(between[index - 1]?.lower ?? ''),
  );
  const hasOther = between.some(
    ({ lower }) => subjectPronouns.has(lower) && lower !== 'who' && lower !== 'one',
  );
  if (hasVerb || hasOther) return undefined;
  // Without a comma before the verb the phrase may as well be a place, in an opening: In Oslo, Norway, the keeper said.
  const isNamed = tokens[least - 1]?.kind === 'pair' || isComma(tokens[cue.from - 1]);
  return isNamed
    ? { from: name.from, to: isComma(tokens[cue.from - 1]) ? cue.from - 1 : cue.from }
    : undefined;
}

/** Who does what a cue says, by its own clause; undefined where the subject stands further off. */
export function subjectOf(tokens: readonly Token[], cue: Cue): Range | undefined {
  if (cue.owner) return cue.owner;
  const least = clauseStart(tokens, cue.from);
  if (cue.form === 'passive') {
    for (let at = cue.end; at < Math.min(cue.end + 8, tokens.length); at += 1)
      if (tokens[at]?.lower === 'by') return longPhraseAfter(tokens, at + 1, tokens.length);
    return undefined;
  }
  if (cue.form === 'participle') {
    // A letter saying; footage of Ann Lee asking.
    const phrase = phraseBefore(tokens, cue.from, least);
    return phrase?.to === cue.from ? phrase : undefined;
  }
  if (cue.form === 'infinitive') return undefined;
  const before = tokens[cue.from - 1];
  if (turns(cue) && cue.from === cue.at && (cue.from === least || isComma(before))) {
    const after = longPhraseAfter(tokens, cue.end, tokens.length);
    const follows = tokens[after?.to ?? 0];
    // Said Ann Lee; but in “the keeper, Ann Lee, said he” who was meant comes first.
    const isClosed =
      cue.from === least || tokens[cue.from - 2]?.kind === 'pair' || follows?.kind === 'sign';
    const isObject = /^(?:that|if|whether|it|him|her|them)$/.test(tokens[cue.end]?.lower ?? '');
    if (after && isClosed && !isObject) return after;
  }
  if (!before || cue.from <= least) return undefined;
  const explained = explainedPhrase(tokens, cue, least);
  if (explained) return explained;
  if (isComma(before)) return beforeCommas(tokens, cue.from - 1, least);
  if (/^(?:who|which|that)$/.test(before.lower)) {
    const end = isComma(tokens[cue.from - 2]) ? cue.from - 2 : cue.from - 1;
    const named = phraseBefore(tokens, end, least);
    return named ? { from: named.from, to: cue.from } : undefined;
  }
  return phraseBefore(tokens, cue.from, least);
}

/** How a phrase names the speaker. */
export function basisOf(tokens: readonly Token[], { from, to }: Range): SpeakerBasis {
  const [first] = [tokens[from]];
  if (
    to - from === 1 &&
    first &&
    (subjectPronouns.has(first.lower) || /^(?:him|her|them|me|us)$/.test(first.lower))
  )
    return 'pronoun';
  return tokens
    .slice(from, to)
    .some((token, index) => isCapital(token) && (index > 0 || !determiners.has(token.lower)))
    ? 'named'
    : 'description';
}
