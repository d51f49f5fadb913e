import { phraseAfter } from './noun-phrases.js';
import type { Token } from './tokens.js';
import type { Reported } from './reading.js';
import { isAdverb, isTime, prepositions } from './word-classes.js';

/** Where what was said begins after a cue: after whom it was said to, when and where. */
export interface Complement {
  readonly from: number;
  /** The word or sign that leads to it: `that`, a colon. */
  readonly leading: 'that' | ':' | ',' | '';
}

const tells = (reported: Reported): boolean => reported.cue.verb?.kinds.includes('tell') === true;
/** With these a preposition begins what is said, not where it was said. */
const speaks = (reported: Reported): boolean =>
  reported.cue.verb?.takes.has('that') === true ||
  reported.cue.verb?.takes.has('quotation') === true;

function afterPhrase(tokens: readonly Token[], at: number, most: number): number {
  const first = tokens[at];
  if (isTime(first?.lower ?? '')) {
    let to = at;
    while (to < most && isTime(tokens[to]?.lower ?? '')) to += 1;
    return to;
  }
  const to = phraseAfter(tokens, at, most)?.to ?? at;
  // On the radio’s “Harbour Lights”.
  return tokens[to]?.kind === 'pair' && /['’]s?$/.test(tokens[to - 1]?.text ?? '') ? to + 1 : to;
}

/** The place after the cue from which on its words are what was said; `most` is where the sentence ends. */
export function complementOf(
  tokens: readonly Token[],
  reported: Reported,
  most: number,
): Complement {
  const start = reported.clause.to;
  let at = start;
  const led = (): Complement | undefined => {
    const token = tokens[at];
    if (token?.lower === 'that') return { from: at, leading: 'that' };
    if (token?.lower === 'to' && reported.cue.verb?.takes.has('infinitive'))
      return { from: at, leading: '' };
    if (token?.text === ':') return { from: at + 1, leading: ':' };
    if (token?.text === ',' && tokens[at + 1]?.kind === 'pair')
      return { from: at + 1, leading: ',' };
    return undefined;
  };
  const direct = led();
  if (direct) return direct;
  if (reported.cue.verb?.kind === 'accuse') {
    const blamed = phraseAfter(tokens, start, most)?.to ?? start;
    return { from: /^(?:of|for)$/.test(tokens[blamed]?.lower ?? '') ? blamed : start, leading: '' };
  }
  if (!speaks(reported)) return { from: start, leading: '' };
  if (tells(reported)) {
    const addressed = afterPhrase(tokens, at, most);
    const isObject =
      /^(?:and|or|,)$/.test(tokens[addressed]?.lower ?? '') &&
      tokens[addressed + 1]?.kind !== 'pair';
    if (tokens[at]?.kind === 'word' && !isObject) at = addressed;
  }
  for (let steps = 0; steps < 8 && at < most; steps += 1) {
    const found = led();
    if (found) return found;
    const lower = tokens[at]?.lower ?? '';
    if (isTime(lower) || (isAdverb(lower) && !/^(?:there|here)$/.test(lower))) at += 1;
    else if (prepositions.has(lower) && !/^(?:because|as)$/.test(lower)) {
      const to = afterPhrase(tokens, at + 1, most);
      if (to === at + 1) break;
      at = to;
    } else break;
  }
  const found = led();
  if (found) return found;
  return { from: Math.min(at, most), leading: '' };
}
