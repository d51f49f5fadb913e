import { Tokens } from '../dates/lexicon/tokens.js';
import { sentenceStart } from '../dates/resolve/sentences.js';
import { spanMap } from '../text/code-points.js';
import type { CharRange } from './place-in.js';
import type { Range } from './records.js';

/** The sentence or sentences that hold a stretch of a paragraph, without space around them. Offsets are UTF-16 units. */
export function sentencesAround(paragraph: string, { start, end }: Range): Range {
  const tokens = new Tokens(paragraph);
  const begins = (token: number): boolean => token <= 0 || sentenceStart(tokens, token) === token;
  let first = 0;
  while (first + 1 < tokens.count && tokens.start(first + 1) <= start) first += 1;
  while (!begins(first)) first -= 1;
  let last = first;
  while (last + 1 < tokens.count && (tokens.start(last + 1) < end || !begins(last + 1))) last += 1;
  return {
    start: Math.min(tokens.count === 0 ? 0 : tokens.start(first), start),
    end: Math.max(tokens.end(last), end),
  };
}

/** Part of a sentence: what it is to the record, or null between the words that are. */
export interface SentencePart {
  readonly text: string;
  readonly part: string | null;
}

/** A stretch of a paragraph and what the words there are: a part of a quote, or "words". */
export interface Highlight extends CharRange {
  readonly part: string;
}

/** The sentences of a paragraph that hold the highlights, which do not overlap, cut where one begins or ends. */
export function sentenceParts(paragraph: string, highlights: readonly Highlight[]): SentencePart[] {
  const map = spanMap(paragraph);
  const unitAt = (character: number): number =>
    map.unitAtCodePoint(Math.min(character, map.length));
  const placed = highlights
    .map(({ from, to, part }) => ({ start: unitAt(from), end: unitAt(to), part }))
    .sort((a, b) => a.start - b.start);
  const around = sentencesAround(paragraph, {
    start: placed[0]?.start ?? 0,
    end: placed.at(-1)?.end ?? 0,
  });
  const parts: SentencePart[] = [];
  let at = around.start;
  for (const { start, end, part } of placed) {
    parts.push({ text: paragraph.slice(at, start), part: null });
    parts.push({ text: paragraph.slice(start, end), part });
    at = end;
  }
  parts.push({ text: paragraph.slice(at, around.end), part: null });
  return parts.filter(({ text }) => text !== '');
}
