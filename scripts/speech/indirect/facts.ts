import type { Range } from '../noun-phrases.js';
import { isCapital } from '../noun-phrases.js';
import type { Token } from '../tokens.js';
import type { Candidate } from './candidate.js';
import { sourceKind, type SourceKind } from './source-kind.js';
import { cueForm } from './verb-tense.js';
import { isFiniteAuxiliary } from './verbs.js';

/** What a candidate is weighed by, read from its words once. */
export interface Facts {
  readonly candidate: Candidate;
  readonly source?: SourceKind;
  readonly form?: string;
  readonly contentWords: number;
  readonly hasVerb: boolean;
  readonly hasModal: boolean;
  readonly sentence: SentenceFacts;
  readonly isCapital: boolean;
}

interface SentenceFacts {
  readonly words: number;
  readonly addresses: boolean;
  readonly isQuestion: boolean;
  readonly hasQuotation: boolean;
}

function sentenceFacts(words: readonly Token[]): SentenceFacts {
  return {
    words: words.length,
    addresses: words.some(({ lower }) => /^(?:i|you|my|your|we|our|us)$/.test(lower)),
    isQuestion: words.at(-1)?.text === '?',
    hasQuotation: words.some(({ kind }) => kind === 'pair'),
  };
}

/** The facts of the candidates of an article, in order. */
export function factsOf(candidates: readonly Candidate[]): Facts[] {
  const sentences = new Map<Range, SentenceFacts>();
  return candidates.map((candidate) => {
    const { place, content, cue } = candidate;
    const { tokens } = place.reading;
    const words = (range: Range | undefined): readonly Token[] =>
      range ? tokens.slice(range.from, range.to) : [];
    const sentence = sentences.get(place.sentence) ?? sentenceFacts(words(place.sentence));
    sentences.set(place.sentence, sentence);
    const inContent = content.flatMap(words).map(({ lower }) => lower);
    const source = sourceKind(words(candidate.source));
    const group = words(cue).map(({ lower }) => lower);
    const form = cueForm(
      candidate.form,
      group,
      group.find((word) => word !== '' && !isFiniteAuxiliary(word)) ?? '',
    );
    return {
      candidate,
      ...(source && { source }),
      ...(form && { form }),
      contentWords: inContent.length,
      hasVerb: inContent.some(isFiniteAuxiliary),
      hasModal: inContent.some((word) => /^(?:would|could|should|will|may|might|must)$/.test(word)),
      sentence,
      isCapital: isCapital(tokens[cue.to - 1]),
    };
  });
}
