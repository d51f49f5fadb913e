import type { MarkUse } from '../attribution.js';
import type { Reading } from '../reading.js';
import { innerText } from '../sentences.js';

const connecting = /^(?:a|an|the|of|and|in|on|for|to|with|by|at|from|or|&|vs\.?|is)$/i;

/** Whether all words but small ones have a capital, as the words of a title have. */
export function isTitle(inner: string): boolean {
  const words = inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const large = words.filter((word) => !connecting.test(word));
  return (
    large.length > 0 &&
    large.every((word) => /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(word)) &&
    !/[.?!]$/.test(inner)
  );
}

const entitled =
  /\b(?:entitled|titled|headlined|song|film|book|novel|play|series|show|essay|album|movie),? $/i;
const naming =
  /\b(?:so-called|known as|nicknamed|named|dubbed|billed as|the words?|the terms?|the phrase|an? term)(?: an?| the)? $/i;

/** What a pair of marks is for in which nobody is quoted. */
export function markUseOf(reading: Reading, at: number): MarkUse {
  const { paragraph, text, tokens } = reading;
  const token = tokens[at];
  const { start, end } = token ?? { start: 0, end: 0 };
  const inner = token ? innerText(text, token) : '';
  const passage = { paragraph, start, end };
  const before = text.slice(Math.max(0, start - 30), start);
  if (entitled.test(before)) return { passage, use: 'title', rule: 'naming-word' };
  if (naming.test(before))
    return { passage, use: isTitle(inner) ? 'title' : 'term', rule: 'naming-word' };
  return isTitle(inner)
    ? { passage, use: 'title', rule: 'capitals' }
    : { passage, use: 'term', rule: 'short-without-cue' };
}

/** Longer titles are rare. */
const mostTitleWords = 8;

/** A paragraph that is a title in marks, as headings of sections are. */
export function headingOf(reading: Reading): MarkUse | undefined {
  const { paragraph, text, tokens } = reading;
  const [token] = tokens;
  if (tokens.length !== 1 || token?.kind !== 'pair') return undefined;
  const inner = innerText(text, token).replace(/\.$/, '');
  if (!isTitle(inner) || inner.split(/\s+/).length > mostTitleWords) return undefined;
  return {
    passage: { paragraph, start: token.start, end: token.end },
    use: 'title',
    rule: 'heading',
  };
}
