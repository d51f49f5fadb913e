import { reportingVerb } from '../lexicon.js';
import type { Token } from '../tokens.js';
import { determiners, isAdverb, prepositions } from '../word-classes.js';

const finiteAuxiliaries =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|'s|'d|'ll|'ve|'re|'m|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|mustn't|shouldn't)$/;

export const isFiniteAuxiliary = (lower: string): boolean => finiteAuxiliaries.test(lower);

/** Whether a finite verb stands at a token, by its ending and what follows, adverbs before it left out. */
export function looksFinite(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && isAdverb(tokens[at]?.lower ?? '')) at += 1;
  const token = tokens[at];
  if (token?.kind !== 'word' || at >= to) return false;
  if (isFiniteAuxiliary(token.lower)) return true;
  if (!/^[a-z]/.test(token.text)) return false;
  const forms = reportingVerb(token.lower)?.forms;
  if (forms?.includes('past')) return true;
  if (/[^e]ed$/.test(token.lower)) return true;
  const next = tokens[at + 1];
  const leadsOn =
    next?.kind === 'word' &&
    (determiners.has(next.lower) ||
      prepositions.has(next.lower) ||
      next.lower === 'to' ||
      next.lower === 'not');
  return leadsOn && /[^s]s$/.test(token.lower);
}
