import type { Range } from '../noun-phrases.js';
import type { Reading, Reported } from '../reading.js';
import { innerText } from '../sentences.js';
import { firstPhrase } from '../speakers.js';
import type { Token } from '../tokens.js';

/** A sentence with the cues in it and the pairs of marks, by token. */
export interface View {
  readonly reading: Reading;
  readonly sentence: Range;
  readonly cues: readonly Reported[];
  readonly pairs: readonly number[];
}

export const isComma = (token: Token | undefined): boolean => token?.text === ',';
export const isDash = (token: Token | undefined): boolean =>
  /^(?:[—–―]|-+)$/.test(token?.text ?? '');

/** Whether a quotation begins as a sentence does. */
export const isSentenceLike = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /^(?:[.…\s]*)[[(]?(?:\p{Lu}|\p{N})/u.test(innerText(text, token));

export function viewOf(reading: Reading, sentence: Range, cues: readonly Reported[]): View {
  const pairs: number[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (reading.tokens[at]?.kind === 'pair') pairs.push(at);
  return { reading, sentence, cues, pairs };
}

/** Whether there are words between two tokens, or only signs and what joins clauses. */
export const hasWords = ({ reading }: View, from: number, to: number): boolean =>
  reading.tokens
    .slice(from, to)
    .some(({ kind, lower }) => kind !== 'sign' && !/^(?:and|but|so)$/.test(lower));

/** The first token that is no sign. */
export function firstWord({ reading }: View, from: number, to: number): number {
  let at = from;
  while (at < to && reading.tokens[at]?.kind === 'sign') at += 1;
  return at;
}

/** Whose words a cue reports: the subject of its clause, or that of the sentence. */
export function speakerFor(
  { reading, sentence, cues }: View,
  reported: Reported,
): Range | undefined {
  if (reported.subject) return reported.subject;
  const { cue } = reported;
  const opening = firstPhrase(reading.tokens, sentence);
  const earlier = cues.findLast(
    ({ cue: { form, at }, subject }) => subject && form === 'finite' && at < cue.at,
  );
  // With a participle at the start of the sentence goes the subject that follows.
  const next = cues.find(
    (later) => later.cue.at > cue.at && later.subject && later.cue.form === 'finite',
  );
  if (cue.form === 'participle' && cue.from <= sentence.from + 1 && next) return next.subject;
  // A participle after a comma goes with the subject of the sentence, a verb after “and” with that of the verb before.
  if (cue.form === 'participle' && opening && opening.to <= cue.from) {
    const isRelative = /^(?:who|which|that)$/.test(
      reading.tokens[(earlier?.subject?.to ?? 1) - 1]?.lower ?? '',
    );
    return earlier && !isRelative ? earlier.subject : opening;
  }
  return earlier?.subject ?? opening;
}
