import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';

/** How many tokens a sentence is searched on either side: enough for news prose, and a bound for text without stops. */
const sentenceReach = 60;

const titles = setOf('mr mrs ms dr gen sen rep gov lt col sgt maj capt st prof rev adm hon no vs');

/** Whether a new sentence begins at the token. */
function beginsSentence(tokens: Tokens, index: number): boolean {
  if (index <= 0 || tokens.gap(index) === gaps.paragraph) return true;
  if (tokens.gap(index) === gaps.none) return false;
  let last = index - 1;
  for (
    let step = 0;
    step < 2 && (tokens.is(last, '"') || tokens.is(last, "'") || tokens.is(last, ')'));
    step += 1
  )
    last -= 1;
  const mark = tokens.lexeme(last).word;
  if (mark === '?' || mark === '!') return tokens.isCapital(index) || isOpening(tokens, index);
  if (mark !== '.') return false;
  const before = tokens.lexeme(last - 1);
  const isInitial = tokens.length(last - 1) === 1 && tokens.isCapital(last - 1);
  if (titles.has(before.word) || isInitial || before.isShort === true) return false;
  return tokens.isCapital(index) || isOpening(tokens, index) || /^\d/.test(tokens.slice(index));
}

const isOpening = (tokens: Tokens, index: number): boolean => {
  const word = tokens.word(index);
  return word === '"' || word === "'" || word === '(' || word === '[';
};

/** First token of the sentence that holds `index`, no further back than the reach. */
export function sentenceStart(tokens: Tokens, index: number): number {
  const limit = Math.max(0, index - sentenceReach);
  let at = index;
  while (at > limit && !beginsSentence(tokens, at)) at -= 1;
  return at;
}

/** One past the last token of the sentence, no further on than the reach. */
export function sentenceEnd(tokens: Tokens, index: number): number {
  const limit = Math.min(tokens.count, index + sentenceReach);
  let at = index;
  while (at < limit && (at === index || !beginsSentence(tokens, at))) at += 1;
  return at;
}

/** Whether a token opens its sentence, with or without a preposition before it. */
export const opensSentence = (tokens: Tokens, index: number): boolean =>
  sentenceStart(tokens, index) ===
  (tokens.has(index - 1, wordClass.preposition) ? index - 1 : index);
