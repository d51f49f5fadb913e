import type { Range } from '../noun-phrases.js';
import type { Reading } from '../reading.js';
import type { Candidate, Place } from './candidate.js';
import {
  adjectiveCandidate,
  colonCandidate,
  hearsayCandidate,
  nounCandidate,
  sourceCandidate,
} from './other-candidates.js';
import { verbCandidate } from './verb-candidates.js';

/** Longer sentences are read in parts, so that one without an end takes no longer for each of its words. */
const longest = 200;

function* parts({ from, to }: Range): Generator<Range> {
  for (let at = from; at < to; at += longest) yield { from: at, to: Math.min(to, at + longest) };
}

/** Everything in a paragraph that may report speech or thought, sentence by sentence; what holds quotation marks is not indirect. */
export function findCandidates(reading: Reading): Candidate[] {
  const { tokens, sentences } = reading;
  let next = 0;
  return sentences.flatMap((whole) =>
    [...parts(whole)].flatMap((sentence) => {
      const first = next;
      while ((reading.cues[next]?.cue.at ?? sentence.to) < sentence.to) next += 1;
      const reported = reading.cues.slice(first, next);
      const cues = new Map(reported.map(({ cue }) => [cue.from, cue]));
      const place: Place = { reading, sentence, cues };
      const found: (Candidate | undefined)[] = [colonCandidate(place)];
      for (const one of reported)
        found.push(
          one.cue.form === 'preposition'
            ? sourceCandidate(place, one.cue)
            : verbCandidate(place, one),
        );
      for (let at = sentence.from; at < sentence.to; at += 1)
        if (tokens[at]?.kind === 'word')
          found.push(
            nounCandidate(place, at),
            adjectiveCandidate(place, at),
            hearsayCandidate(place, at),
          );
      const isMarked = ({ content }: Candidate): boolean =>
        content.some(({ from, to }) => tokens.slice(from, to).some(({ kind }) => kind === 'pair'));
      // “It” and “one” are words, but not words that somebody said.
      const isWorded = ({ content }: Candidate): boolean =>
        content.reduce((sum, { from, to }) => sum + to - from, 0) > 1;
      return found.flatMap((candidate) =>
        candidate && isWorded(candidate) && !isMarked(candidate) ? candidate : [],
      );
    }),
  );
}
