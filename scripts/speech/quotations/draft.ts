import type { Attribution, Passage, SpeakerBasis } from '../attribution.js';
import type { Range } from '../noun-phrases.js';
import type { Reading, Reported } from '../reading.js';
import { basisOf } from '../speakers.js';
import type { Token } from '../tokens.js';

/** An attribution that may still grow. */
export interface Draft {
  rule: string;
  readonly content: Passage[];
  /** Whether words outside marks are among the content. */
  isMixed: boolean;
  cue?: Passage;
  lemma?: string;
  negated?: true;
  source?: Passage;
  basis?: SpeakerBasis;
}

export const passageOf = ({ paragraph, tokens }: Reading, { from, to }: Range): Passage => ({
  paragraph,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The words between the marks of a pair. */
export function innerPassage({ paragraph, text }: Reading, { pair, start, end }: Token): Passage {
  const [from, to] = [pair?.innerStart ?? start, pair?.innerEnd ?? end];
  const inner = text.slice(from, to);
  const lead = inner.length - inner.trimStart().length;
  if (inner.trim() === '') return { paragraph, start, end };
  return { paragraph, start: from + lead, end: from + lead + inner.trim().length };
}

/** The cue and the speaker of a draft. */
export function ascribe(
  draft: Draft,
  reading: Reading,
  reported: Reported,
  subject = reported.subject,
): Draft {
  const { cue } = reported;
  draft.cue = passageOf(reading, { from: cue.at, to: cue.end });
  draft.lemma = cue.lemma;
  if (cue.negated) draft.negated = true;
  if (subject) {
    draft.source = passageOf(reading, subject);
    draft.basis = basisOf(reading.tokens, subject);
  }
  return draft;
}

export function finished({ isMixed, rule, content, ...rest }: Draft): Attribution {
  return { kind: isMixed ? 'mixed' : 'direct', content, ...rest, rule };
}
