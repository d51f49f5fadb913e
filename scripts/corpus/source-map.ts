import { spanMap } from '../text/code-points.js';
import { countUpTo, latest } from '../text/lookup.js';
import type { Block } from './article.js';
import type { PageLine, Run } from './line.js';

/** As a `Run`, in bytes of the raw file: a piece of as many bytes as its text is the same, byte by byte. */
export interface ByteRun {
  /** UTF-16 units of the block's text. */
  readonly at: number;
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** A stretch of a block's text, counted in the ways the release publishes. */
export interface SourceSpan {
  /** Code points of the block's text. */
  readonly first: number;
  readonly last: number;
  /** Where the raw piece of the first character begins and where that of the last one ends. */
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** How the raw file spells the text of a line from `start` to `end`. */
export function runsBetween(line: PageLine, start: number, end: number): Run[] {
  const { runs } = line;
  if (!runs) return [{ at: 0, start: line.start + start, end: line.start + end }];
  return runs.flatMap((run, index) => {
    const next = runs[index + 1]?.at ?? line.text.length;
    const [from, to] = [Math.max(run.at, start), Math.min(next, end)];
    if (from >= to) return [];
    const isSame = run.end - run.start === next - run.at;
    const shift = run.start - run.at;
    const [rawStart, rawEnd] = isSame ? [from + shift, to + shift] : [run.start, run.end];
    return [{ at: from - start, start: rawStart, end: rawEnd }];
  });
}

/** `byteAt` takes offsets of the decoded file, in order. */
export const inBytes = (runs: readonly Run[], byteAt: (unit: number) => number): ByteRun[] =>
  runs.map(({ at, start, end }) => ({ at, byteStart: byteAt(start), byteEnd: byteAt(end) }));

/** Gives where a stretch of a block's text, in UTF-16 units, is in the text and in the raw file. */
export const sourceMapOf = latest((block: Block) => {
  const { text, runs = [block] } = block;
  const map = spanMap(text);
  const starts = runs.map((run) => ('at' in run ? run.at : 0));
  const ownByteAt = (unit: number): number => map.byteAtCodePoint(map.codePointAtUnit(unit));
  /** The byte at which the piece of the character at `unit` begins, or with `after`, at which it has ended. */
  const byteAt = (unit: number, after: number): number => {
    const index = countUpTo(starts, unit) - 1;
    const { byteStart, byteEnd } = runs[index] ?? block;
    const at = ownByteAt(starts[index] ?? 0);
    const isSame = byteEnd - byteStart === ownByteAt(starts[index + 1] ?? text.length) - at;
    if (isSame) return byteStart + ownByteAt(unit + after) - at;
    return after === 0 ? byteStart : byteEnd;
  };
  return (start: number, end: number): SourceSpan => {
    const byteStart = start < text.length ? byteAt(start, 0) : block.byteEnd;
    return {
      first: map.codePointAtUnit(start),
      last: map.codePointAtUnit(end),
      byteStart,
      byteEnd: end > start ? byteAt(end - 1, 1) : byteStart,
    };
  };
});
