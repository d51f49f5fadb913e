import type { Passage, SpeakerBasis } from '../attribution.js';
import { isCapital, phraseAfter, type Range } from '../noun-phrases.js';
import { cuesIn, type Reading } from '../reading.js';
import { firstPhrase } from '../speakers.js';
import { ascribe, passageOf, type Draft } from './draft.js';
import { isDash } from './view.js';

/** What came before a paragraph. */
export interface Known {
  readonly before?: Reading | undefined;
  /** The last quotation. */
  readonly last?: Draft | undefined;
  /** A quotation that the last paragraph left open. */
  readonly running?: Draft | undefined;
}

export const named = (draft: Draft, source: Passage, basis: SpeakerBasis): Draft => ({
  ...draft,
  source,
  basis,
});

/** The name after a dash that closes a quotation: “…” — Ada Brook, keeper. */
export function nameAfterDash(reading: Reading, at: number): Passage | undefined {
  const { tokens } = reading;
  if (!isDash(tokens[at]) || !isCapital(tokens[at + 1])) return undefined;
  const phrase = phraseAfter(tokens, at + 1, tokens.length);
  const next = phrase && tokens[phrase.to];
  return phrase && (next?.kind ?? 'sign') === 'sign' ? passageOf(reading, phrase) : undefined;
}

/** Who speaks by the last sentence that could say so. */
function speakerIn(draft: Draft, reading: Reading, sentence: Range): Draft | undefined {
  const cues = cuesIn(reading, sentence);
  const cue = cues.findLast(({ subject }) => subject);
  const isColon = reading.tokens[sentence.to - 1]?.text === ':';
  const subject = isColon ? firstPhrase(reading.tokens, sentence) : undefined;
  if (isColon && cues.length > 0) {
    const [last] = cues.slice(-1);
    if (last)
      return { ...ascribe(draft, reading, last, cue?.subject ?? subject), rule: 'colon-before' };
  }
  const source = cue?.subject ?? subject;
  const rule = isColon ? 'colon-before' : draft.rule;
  return source && named({ ...draft, rule }, passageOf(reading, source), 'adjacent');
}

/** A quotation without a speaker of its own with the one that the text before it suggests. */
export function introduced(
  draft: Draft,
  reading: Reading,
  sentence: Range | undefined,
  { before, last }: Known,
): Draft {
  if (sentence) {
    const nearby = speakerIn(draft, reading, sentence);
    if (nearby) return nearby;
  }
  const ending = before?.sentences.at(-1);
  const follows = last?.content.at(-1)?.paragraph === reading.paragraph - 1;
  if (before && ending && (!follows || before.tokens.at(-1)?.text === ':')) {
    const nearby = speakerIn(draft, before, ending);
    if (nearby) return nearby;
  }
  return last?.source ? named(draft, last.source, 'continuation') : draft;
}
