import type { Block } from '../../corpus/article.js';
import type { Place } from '../selector.js';
import { isName, wordsIn, type Word } from '../words.js';
import { isBodyHead, isOffice } from './offices.js';

const notOpening =
  /^(?:The|A|An|In|On|At|And|But|For|As|When|While|After|Before|From|With|By|Our|His|Her|Its|Their|Some|Many|Both|This|That|If|Of|To)$/;

const isPart = (word: Word | undefined): boolean =>
  isName(word) && word.isCapital && !notOpening.test(word.text) && !isOffice(word.text);

const isHead = (word: Word | undefined): boolean => isPart(word) && isBodyHead(word?.text ?? '');

/** One past the last of the capitals that follow. */
function endOfParts(words: readonly Word[], from: number): number {
  let to = from;
  while (isPart(words[to])) to += 1;
  return to;
}

/** The first word of a name whose head is at an index: capitals before it, joined by “and” to others only after “the”. */
function beginning(words: readonly Word[], head: number): number {
  let from = head;
  while (isPart(words[from - 1]) || words[from - 1]?.text === 'General') from -= 1;
  // “At The Heritage Foundation”: an article with a capital is part of the name.
  if (words[from - 1]?.text === 'The' && /^\p{Ll}+$/u.test(words[from - 2]?.text ?? ''))
    return from - 1;
  if (words[from - 1]?.lower !== 'and') return from;
  let joined = from - 1;
  while (isPart(words[joined - 1]) && !isHead(words[joined - 1])) joined -= 1;
  return joined < from - 1 && words[joined - 1]?.lower === 'the' ? joined : from;
}

/** One past the last word: “of” and “for” lead on to capitals; a body of which it is a part is another name. */
function ending(words: readonly Word[], head: number): number {
  let to = head + 1;
  while (isHead(words[to])) to += 1;
  while (/^(?:of|for)$/.test(words[to]?.lower ?? '')) {
    const hasArticle = words[to + 1]?.lower === 'the';
    const start = hasArticle ? to + 2 : to + 1;
    let end = endOfParts(words, start);
    if (words[end]?.lower === 'and' && isPart(words[end + 1])) end = endOfParts(words, end + 1);
    if (end === start || words.slice(start, end).some(isHead)) break;
    to = end;
  }
  return to;
}

/**
 * Names of bodies by their head: Foreign Ministry, Institute of World Economy, Academy of Sciences. A possessive parts two bodies, of which
 * one belongs to the other.
 */
export function findBodies(block: Block): Place[] {
  const words = wordsIn(block);
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const head = words[at];
    if (!head?.isCapital || !isBodyHead(head.text)) continue;
    const [from, to] = [beginning(words, at), ending(words, at)];
    if (to - from > 1)
      found.push({ block, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
    at = to - 1;
  }
  return found;
}
