import { weigher, type Linear } from '../../corpus/lines/linear.js';
import type { Attribution, Passage } from '../attribution.js';
import type { Range } from '../noun-phrases.js';
import type { Reading } from '../reading.js';
import { basisOf } from '../speakers.js';
import type { Candidate } from './candidate.js';
import { factsOf, type Facts } from './facts.js';
import { features } from './features.js';
import { findCandidates } from './find-candidates.js';
import { weights as fitted } from './weights.js';

/** Candidates of a text in reading order, with what they are weighed by. */
export const candidatesIn = (readings: readonly Reading[]): readonly Facts[] =>
  factsOf(readings.flatMap(findCandidates));

const passageOf = ({ paragraph, tokens }: Reading, { from, to }: Range): Passage => ({
  paragraph,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const overlap = (a: Passage, b: Passage): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** Whether a passage overlaps any of some others, which is asked too often to go through them each time. */
function coverage(
  readings: readonly Reading[],
  passages: readonly Passage[],
): (passage: Passage) => boolean {
  /** How many taken characters each paragraph has before an offset. */
  const before = new Map<number, Uint32Array>();
  for (const { paragraph, text } of readings)
    before.set(paragraph, new Uint32Array(text.length + 1));
  for (const { paragraph, start, end } of passages)
    before.get(paragraph)?.fill(1, start + 1, end + 1);
  for (const counts of before.values())
    for (let at = 1; at < counts.length; at += 1)
      counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  return ({ paragraph, start, end }) => {
    const counts = before.get(paragraph);
    return (counts?.[end] ?? 0) > (counts?.[start] ?? 0);
  };
}

function attributionOf({
  place,
  rule,
  lemma,
  cue,
  content,
  source,
  negated,
}: Candidate): Attribution {
  const { reading } = place;
  // “That” leads to what is said and is not part of it.
  const runs = content.map(({ from, to }) =>
    reading.tokens[from]?.lower === 'that' && to - from > 1 ? { from: from + 1, to } : { from, to },
  );
  return {
    kind: 'indirect',
    content: runs.map((range) => passageOf(reading, range)),
    ...(lemma === ':' ? {} : { cue: passageOf(reading, cue), lemma }),
    ...(negated ? { negated } : {}),
    ...(source
      ? { source: passageOf(reading, source), basis: basisOf(reading.tokens, source) }
      : {}),
    rule,
  };
}

/**
 * Speech and thought that is reported without quotation marks. What `taken` holds already is left out, and of what stands inside the words of
 * another, the inner.
 */
export function readIndirect(
  readings: readonly Reading[],
  taken: readonly Attribution[],
  model: Linear = fitted,
): Attribution[] {
  const facts = candidatesIn(readings);
  const sumOf = weigher(model, features)(facts);
  const isTaken = coverage(
    readings,
    taken.flatMap(({ content, cue }) => [...content, ...(cue ? [cue] : [])]),
  );
  const isFree = ({ content, cue }: Attribution): boolean =>
    ![...content, ...(cue ? [cue] : [])].some(isTaken);
  const found = facts.flatMap(({ candidate }, at) => {
    // Above 0 a candidate is rather right than wrong.
    if (sumOf(at) <= 0) return [];
    // “Asked whether it was so, Brook smiled”: whoever asked is not named, and the clause is about somebody else.
    const { cue, form, source, place } = candidate;
    if (!source && form !== 'finite' && cue.from === place.sentence.from && candidate.verb)
      return [];
    const attribution = attributionOf(candidate);
    return isFree(attribution) ? [{ attribution, sentence: candidate.place.sentence }] : [];
  });
  const inSentence = new Map<unknown, Attribution[]>();
  for (const { attribution, sentence } of found)
    inSentence.set(sentence, [...(inSentence.get(sentence) ?? []), attribution]);
  return found.flatMap(({ attribution, sentence }) => {
    const cue = attribution.cue ?? attribution.content[0];
    const isInner = inSentence
      .get(sentence)
      ?.some(
        (other) =>
          other !== attribution &&
          cue !== undefined &&
          other.content.some((words) => overlap(words, cue)),
      );
    return isInner ? [] : [attribution];
  });
}
