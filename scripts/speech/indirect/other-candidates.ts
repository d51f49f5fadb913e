import type { Cue } from '../cues.js';
import { isHearsayAdverb, isThinkingAdjective, reportingNoun } from '../lexicon.js';
import { groupStart, phraseBefore } from '../noun-phrases.js';
import { clauseStart } from '../speakers.js';
import { isAdverb, negations } from '../word-classes.js';
import type { Candidate, Place } from './candidate.js';
import { clauseEnd, phraseEnd, trimmed } from './clause-end.js';
import { frameAfter } from './frame.js';

/** "according to officials" before or after what they say. */
export function sourceCandidate(place: Place, cue: Cue): Candidate | undefined {
  const {
    reading: { tokens },
    sentence,
    cues,
  } = place;
  const { owner } = cue;
  if (!owner) return undefined;
  const opening = trimmed(tokens, sentence.from, cue.at);
  const isAfter = opening > sentence.from + 2;
  const start = isAfter ? clauseStart(tokens, cue.at, sentence.from) : owner.to;
  let from = start;
  if (!isAfter) {
    while (from < sentence.to && tokens[from]?.text !== ',') from += 1;
    from = from < sentence.to ? from + 1 : start;
  }
  const to = isAfter ? trimmed(tokens, from, cue.at) : clauseEnd(tokens, cues, from, sentence.to);
  if (to <= from) return undefined;
  return {
    place,
    rule: 'according-to',
    frame: 'none',
    lemma: cue.lemma,
    cue: { from: cue.at, to: cue.end },
    form: cue.form,
    content: [{ from, to }],
    source: owner,
    negated: false,
  };
}

/** Whether a token is a verb, or its particle. */
const isVerb = ({ cues }: Place, at: number): boolean =>
  [...cues.values()].some((cue) => cue.at <= at && at < cue.end);

/** "warnings that", "a promise to", "claims of". */
export function nounCandidate(place: Place, at: number): Candidate | undefined {
  const {
    reading: { tokens },
    sentence,
    cues,
  } = place;
  const noun = reportingNoun(tokens[at]?.lower ?? '');
  if (!noun || isVerb(place, at)) return undefined;
  const frame = frameAfter(tokens, at + 1, sentence.to, false);
  if (frame.from !== at + 1 || !/^(?:that|infinitive|preposition|question|as)$/.test(frame.name))
    return undefined;
  const isPreposition = frame.name === 'preposition';
  if (
    isPreposition &&
    !/^(?:of|about|on|for|against|over|from|to|toward)$/.test(tokens[frame.from]?.lower ?? '')
  )
    return undefined;
  const from = isPreposition ? frame.from + 1 : frame.from;
  const end = isPreposition
    ? phraseEnd(tokens, cues, from, sentence.to)
    : clauseEnd(tokens, cues, from, sentence.to);
  if (end <= from) return undefined;
  const owner = /['’]s?$/.test(tokens[at - 1]?.text ?? '')
    ? phraseBefore(tokens, at, sentence.from)
    : undefined;
  // “Stories of the coast” are nobody’s words.
  if (isPreposition && !owner) return undefined;
  return {
    place,
    rule: `noun-${frame.name}`,
    frame: frame.name,
    lemma: noun.lemma,
    cue: { from: at, to: at + 1 },
    noun,
    content: [{ from, to: end }],
    ...(owner && { source: { from: owner.from, to: Math.min(owner.to, at) } }),
    negated: tokens[at - 1]?.lower === 'no',
  };
}

/** "is convinced that", "are eager to", "afraid of". */
export function adjectiveCandidate(place: Place, at: number): Candidate | undefined {
  const {
    reading: { tokens },
    sentence,
    cues,
  } = place;
  const token = tokens[at];
  if (token?.kind !== 'word' || !isThinkingAdjective(token.lower)) return undefined;
  const start = groupStart(tokens, at, sentence.from);
  const group = tokens.slice(start, at).map(({ lower }) => lower);
  if (
    !group.some((word) =>
      /^(?:is|are|was|were|be|been|am|'s|'re|'m|isn't|aren't|wasn't|weren't)$/.test(word),
    ) &&
    !/^(?:feel|feels|felt|seem|seems|seemed|remain|remains|remained|sound|sounded|sounds)$/.test(
      tokens[start - 1]?.lower ?? '',
    )
  )
    return undefined;
  const frame = frameAfter(tokens, at + 1, sentence.to, false);
  if (!/^(?:that|clause|infinitive|preposition|question)$/.test(frame.name)) return undefined;
  const isPreposition = frame.name === 'preposition';
  const from = isPreposition ? frame.from + 1 : frame.from;
  const end = isPreposition
    ? phraseEnd(tokens, cues, from, sentence.to)
    : clauseEnd(tokens, cues, from, sentence.to);
  if (end <= from) return undefined;
  const source = phraseBefore(tokens, start, clauseStart(tokens, start, sentence.from));
  return {
    place,
    rule: `adjective-${frame.name}`,
    frame: frame.name,
    lemma: `be ${token.lower}`,
    cue: { from: start, to: at + 1 },
    content: [{ from, to: end }],
    ...(source && { source }),
    negated: group.some((word) => negations.has(word)),
  };
}

/** "reportedly": the clause around it. */
export function hearsayCandidate(place: Place, at: number): Candidate | undefined {
  const {
    reading: { tokens },
    sentence,
    cues,
  } = place;
  if (!isHearsayAdverb(tokens[at]?.lower ?? '')) return undefined;
  const from = clauseStart(tokens, at, sentence.from);
  const to = clauseEnd(tokens, cues, at, sentence.to);
  const content = [
    { from, to: at },
    { from: at + 1, to },
  ].filter((range) => range.to > range.from);
  return {
    place,
    rule: 'hearsay',
    frame: 'none',
    lemma: tokens[at]?.lower ?? '',
    cue: { from: at, to: at + 1 },
    content,
    negated: false,
  };
}

const cuesBefore = ({ cues }: Place, end: number): boolean =>
  [...cues.values()].some(({ at }) => at < end);

/** A headline or a list with the speaker before a colon: "Minister: taxes will fall". */
export function colonCandidate(place: Place): Candidate | undefined {
  const {
    reading: { tokens },
    sentence,
    cues,
  } = place;
  const most = Math.min(sentence.from + 7, sentence.to);
  let at = sentence.from;
  while (at < most && tokens[at]?.kind === 'word' && !isAdverb(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.text !== ':' || at === sentence.from || cuesBefore(place, at)) return undefined;
  const to = clauseEnd(tokens, cues, at + 1, sentence.to);
  if (to <= at + 2) return undefined;
  return {
    place,
    rule: 'colon',
    frame: 'colon',
    lemma: ':',
    cue: { from: at, to: at + 1 },
    content: [{ from: at + 1, to }],
    source: { from: sentence.from, to: at },
    negated: false,
  };
}
