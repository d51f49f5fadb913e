import { reportingNoun, saidIn } from '../lexicon.js';
import { phraseAfter, type Range } from '../noun-phrases.js';
import type { Token } from '../tokens.js';
import { auxiliaries, isAdverb, isTime, prepositions, subjectPronouns } from '../word-classes.js';
import { looksFinite } from './verbs.js';

/** How what is reported follows its cue. */
export type FrameName =
  | 'that'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'as'
  | 'preposition'
  | 'gerund'
  | 'object'
  | 'colon'
  | 'none';

export interface FrameAfter {
  readonly name: FrameName;
  /** The first token of what is reported. */
  readonly from: number;
  /** Who is told, asked or urged. */
  readonly person?: Range;
}

const questions = /^(?:if|whether|who|whom|whose|what|why|how|when|where|which)$/;

/** Past adverbs, days and "in an interview", which stand between a cue and what it reports. */
export function skipAdjuncts(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const lower = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (isTime(lower) || (isAdverb(lower) && lower !== 'that') || lower === 'not') at += 1;
    else if (/^(?:on|in|at|during|last|this|late|early|by)$/.test(lower)) {
      let end = at + 1;
      while (
        end < to &&
        end - at < 6 &&
        tokens[end]?.kind === 'word' &&
        !saidIn.has(tokens[end]?.lower ?? '') &&
        !isTime(tokens[end]?.lower ?? '') &&
        !prepositions.has(tokens[end]?.lower ?? '')
      )
        end += 1;
      const last = tokens[end]?.lower ?? '';
      if (
        end - at >= 6 ||
        !(saidIn.has(last) || isTime(last) || /^(?:conference|interview|briefing)$/.test(next))
      )
        return at;
      at = end + 1;
    } else return at;
  }
  return at;
}

/** Whether a subject and a finite verb follow: "he would", "the plan is". */
function clauseFollows(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word') return false;
  if (
    subjectPronouns.has(first.lower) &&
    first.lower !== 'it' &&
    first.lower !== 'you' &&
    first.lower !== 'who'
  )
    return true;
  if (first.lower === 'there' || first.lower === 'that') return looksFinite(tokens, from + 1, to);
  const phrase = phraseAfter(tokens, from, to);
  if (!phrase) return false;
  let at = phrase.to;
  // The long way from the subject to its verb: over "in Congress", "of the two".
  for (let step = 0; step < 2 && prepositions.has(tokens[at]?.lower ?? ''); step += 1) {
    const inner = phraseAfter(tokens, at + 1, to);
    if (!inner) break;
    at = inner.to;
  }
  if (looksFinite(tokens, at, to)) return true;
  // The phrase may have swallowed its verb: "officials expect".
  for (let inside = phrase.from + 1; inside < phrase.to; inside += 1)
    if (looksFinite(tokens, inside, to) && reportingNoun(tokens[inside]?.lower ?? '') === undefined)
      return true;
  return false;
}

function frameAt(tokens: readonly Token[], at: number, to: number): FrameAfter {
  const token = tokens[at];
  const next = tokens[at + 1]?.lower ?? '';
  if (!token || at >= to) return { name: 'none', from: at };
  if (token.text === ':') return { name: 'colon', from: at + 1 };
  if (token.kind !== 'word') return { name: 'none', from: at };
  const { lower } = token;
  if (lower === 'that' && !/^[.,;:?!]$/.test(next)) return { name: 'that', from: at };
  if (questions.test(lower)) return { name: 'question', from: at };
  if (lower === 'to' && /^[a-z]/.test(next) && !auxiliaryOrArticle.test(next))
    return { name: 'infinitive', from: at };
  if (lower === 'as') return { name: 'as', from: at };
  if (prepositions.has(lower) || lower === 'to') return { name: 'preposition', from: at };
  if (clauseFollows(tokens, at, to)) return { name: 'clause', from: at };
  if (/^[a-z].{2,}ing$/.test(token.text)) return { name: 'gerund', from: at };
  if (auxiliaries.has(lower)) return { name: 'none', from: at };
  return phraseAfter(tokens, at, to) ? { name: 'object', from: at } : { name: 'none', from: at };
}

const auxiliaryOrArticle =
  /^(?:the|a|an|his|her|their|its|our|my|your|this|that|these|those|him|them|us|me)$/;

/** What follows a cue that ends before `end`; with `takesPerson` whoever is told may stand between. */
export function frameAfter(
  tokens: readonly Token[],
  end: number,
  to: number,
  takesPerson: boolean,
): FrameAfter {
  const at = skipAdjuncts(tokens, end, to);
  const frame = frameAt(tokens, at, to);
  const isPhrase =
    frame.name === 'object' ||
    (frame.name === 'clause' && takesPerson) ||
    (frame.name === 'preposition' && /^(?:to|with)$/.test(tokens[at]?.lower ?? ''));
  if (!isPhrase) return frame;
  const person = phraseAfter(tokens, frame.name === 'preposition' ? at + 1 : at, to);
  if (!person) return frame;
  const beyond = skipAdjuncts(tokens, person.to, to);
  const second = frameAt(tokens, beyond, to);
  const isTold = takesPerson
    ? /^(?:that|clause|question|infinitive)$/.test(second.name)
    : second.name === 'that' || second.name === 'infinitive' || second.name === 'as';
  if (!isTold || (frame.name === 'clause' && second.name !== 'clause')) return frame;
  return { ...second, person };
}
