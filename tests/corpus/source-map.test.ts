import { describe, expect, it } from 'vitest';
import type { Block } from '../../scripts/corpus/article.js';
import type { PageLine } from '../../scripts/corpus/line.js';
import { inBytes, runsBetween, sourceMapOf } from '../../scripts/corpus/source-map.js';
import { byteCounter } from '../../scripts/text/code-points.js';

/** Raw pieces and what they spell, as a line of a page. */
function lineOf(pieces: readonly (readonly [raw: string, text: string])[]): {
  readonly raw: string;
  readonly line: PageLine;
} {
  const raw = pieces.map(([piece]) => piece).join('');
  const text = pieces.map(([, words]) => words).join('');
  const runs = pieces.map((_, index) => {
    const start = pieces.slice(0, index).reduce((sum, [piece]) => sum + piece.length, 0);
    const at = pieces.slice(0, index).reduce((sum, [, words]) => sum + words.length, 0);
    return { at, start, end: start + (pieces[index]?.[0].length ?? 0) };
  });
  return { raw, line: { number: 1, start: 0, end: raw.length, text, folded: text, runs } };
}

/** What the raw file has for words of the part of a line from `from` to `to`. */
function rawOf(
  pieces: readonly (readonly [string, string])[],
  words: string,
  from = 0,
  to?: number,
): string {
  const { raw, line } = lineOf(pieces);
  const text = line.text.slice(from, to);
  const runs = inBytes(runsBetween(line, from, to ?? line.text.length), byteCounter(raw));
  const [byteStart, byteEnd] = [runs[0]?.byteStart ?? -1, runs.at(-1)?.byteEnd ?? -1];
  const rest = { id: 'B', seq: 1, role: 'body', inText: true, rule: '', rawLine: 1 } as const;
  const block: Block = { ...rest, text, runs, byteStart, byteEnd };
  const start = text.indexOf(words);
  const span = sourceMapOf(block)(start, start + words.length);
  return new TextDecoder().decode(
    new TextEncoder().encode(raw).subarray(span.byteStart, span.byteEnd),
  );
}

const wrapped = [
  ['“Fög', '“Fög'],
  ['\r\n  ', ' '],
  ['horns 🌫 sound”', 'horns 🌫 sound”'],
] as const;
const entities = [
  ['“A', '“A'],
  ['&amp;', '&'],
  ['B', 'B'],
  ['&#x1F32B;', '🌫'],
  ['&lt;', '<'],
] as const;

describe('the bytes of words that the raw file spells otherwise', () => {
  it.each([
    ['before the line end', wrapped, '“Fög', '“Fög'],
    ['up to the line end', wrapped, 'Fög ', 'Fög\r\n  '],
    ['across the line end', wrapped, 'g h', 'g\r\n  h'],
    ['the blank itself', wrapped, ' ', '\r\n  '],
    ['after it', wrapped, '🌫 sound”', '🌫 sound”'],
    ['an entity', entities, '&', '&amp;'],
    ['from one entity to another', entities, '&B🌫', '&amp;B&#x1F32B;'],
    ['half a pair is the whole', entities, '\ud83c', '&#x1F32B;'],
    ['the last', entities, '🌫<', '&#x1F32B;&lt;'],
  ])('%s', (_, pieces, words, raw) => {
    expect(rawOf(pieces, words)).toBe(raw);
  });

  it('are those of the part that a block takes of a line', () => {
    expect(rawOf(wrapped, 'g h', 2, 8)).toBe('g\r\n  h');
    expect(rawOf(wrapped, 'orns', 6)).toBe('orns');
    expect(rawOf(entities, 'B', 2, 5)).toBe('B');
  });
});
