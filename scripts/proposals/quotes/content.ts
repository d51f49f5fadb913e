import type { MarkPair } from '../../corpus/quotation-marks.js';
import type { Code } from '../../model/codes.js';
import type { Article } from '../../records/project.js';
import type { Place } from '../selector.js';

export interface Part {
  readonly part: Code<'segment_part'>;
  readonly place: Place;
}

const dateline =
  /^\p{Lu}[\p{Lu}\p{L}’' .-]{2,30}(?:, [\p{L}\p{N} .,]{1,40})? (?:\([\p{L}/ -]{2,20}\) ?)?(?:--+|[—–]+|-) ?/u;

/** How much before the words reported belongs to them no more: a dateline, or the day on which they were said. */
function leadIn(article: Article, block: Place['block'], from: number, to: number): number {
  if (from === 0) return dateline.exec(block.text.slice(0, to))?.[0].length ?? 0;
  const time = article.times.find(
    (each) => each.blockId === block.id && each.role === 'in_text' && each.start === from,
  );
  const [lead] =
    (time && /^ (?:that )?(?=the |\p{Lu})/u.exec(block.text.slice(time.end, to))) ?? [];
  return time && lead !== undefined ? time.end + lead.length - from : 0;
}

/** The place without white space, a leading “that” and, outside marks, signs at its end. */
function trimmed(article: Article, { block, start, end }: Place): Place {
  const { text } = block;
  const pairs = article.marks.get(block.id) ?? [];
  const isMarked = (at: number): boolean => pairs.some((pair) => pair.start <= at && at < pair.end);
  let [from, to] = [start, end];
  const [lead = ''] = isMarked(from) ? [] : (/^that\b[\s,:]*/u.exec(text.slice(from, to)) ?? []);
  from += lead.length;
  if (!isMarked(from)) from += leadIn(article, block, from, to);
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (
    to > from &&
    (/\s/u.test(text.charAt(to - 1)) ||
      (!isMarked(to - 1) && /[,;:.!?—–-]/u.test(text.charAt(to - 1))))
  )
    to -= 1;
  return { block, start: from, end: to };
}

/** A passage that is one pair of marks, or whole pairs one after the other, by what is between them. */
function betweenMarks(article: Article, place: Place): Place[] {
  const { block, start, end } = place;
  const inside = (article.marks.get(block.id) ?? []).filter(
    (pair) => pair.start >= start && pair.end <= end,
  );
  const isMarked = (pair: MarkPair | undefined): pair is MarkPair => pair !== undefined;
  const [first, last] = [inside[0], inside.at(-1)];
  if (!isMarked(first) || !isMarked(last) || first.start !== start || last.end !== end)
    return [place];
  const rest = inside
    .slice(1)
    .some((pair, index) => /\S/u.test(block.text.slice(inside[index]?.end, pair.start)));
  return rest
    ? [place]
    : inside.map(({ innerStart, innerEnd }) => ({ block, start: innerStart, end: innerEnd }));
}

/** In marks, what stands in brackets is the editor’s. */
function withInsertions({ block, start, end }: Place, isMarked: boolean): Part[] {
  const brackets = isMarked ? /\[[^\][]*\]|\([^()]*\)/gu : /\[[^\][]*\]/gu;
  const parts: Part[] = [];
  const push = (part: Part['part'], from: number, to: number): void => {
    const text = block.text.slice(from, to);
    const [before, after] = [
      text.length - text.trimStart().length,
      text.length - text.trimEnd().length,
    ];
    if (text.trim() !== '')
      parts.push({ part, place: { block, start: from + before, end: to - after } });
  };
  let at = start;
  for (const { index, 0: found } of block.text.slice(start, end).matchAll(brackets)) {
    push('content', at, start + index);
    push('insertion', start + index, start + index + found.length);
    at = start + index + found.length;
  }
  push('content', at, end);
  return parts;
}

/** The parts of one passage said. */
export function partsOfContent(article: Article, passage: Place): Part[] {
  return betweenMarks(article, trimmed(article, passage)).flatMap((place) => {
    const isMarked = (article.marks.get(place.block.id) ?? []).some(
      (pair) => pair.innerStart <= place.start && place.end <= pair.innerEnd,
    );
    return withInsertions(place, isMarked);
  });
}

/** Direct where all content is in marks, indirect where none is. */
export function kindOf(article: Article, parts: readonly Part[]): Code<'quote_kind'> {
  const runs = parts
    .filter(({ part }) => part === 'content')
    .flatMap(({ place: { block, start, end } }) => {
      const pairs = (article.marks.get(block.id) ?? []).filter(
        (pair) => pair.start < end && start < pair.end,
      );
      const inMarks = pairs.some((pair) => pair.innerStart < end && start < pair.innerEnd);
      let at = start;
      let isOutside = false;
      for (const pair of pairs) {
        isOutside ||= /\S/u.test(block.text.slice(at, Math.max(at, pair.start)));
        at = Math.max(at, pair.end);
      }
      isOutside ||= /\S/u.test(block.text.slice(at, Math.max(at, end)));
      return [{ inMarks, isOutside }];
    });
  if (runs.every(({ inMarks }) => !inMarks)) return 'indirect';
  return runs.some(({ isOutside }) => isOutside) ? 'mixed' : 'direct';
}
